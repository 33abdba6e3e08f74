import { LiveElement } from '#browser/live-element.ts';
import { withState } from './state.ts';

/**
 * `<fin-language-switch>` around plain links to the same page in each language. The links work alone; this keeps the
 * calculator's state and the anchor on the way, also when the link is opened in a new tab.
 */
class FinLanguageSwitch extends LiveElement {
  protected enter(signal: AbortSignal): void {
    for (const event of ['pointerdown', 'focusin', 'click', 'contextmenu']) {
      this.addEventListener(event, () => this.#update(), { signal, capture: true });
    }
  }

  #update(): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
      link.setAttribute('href', withState(link.getAttribute('href') ?? '', location));
    }
  }
}

customElements.define('fin-language-switch', FinLanguageSwitch);
