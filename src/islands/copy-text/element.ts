import { copyText } from '#browser/copy-text.ts';
import { LiveElement } from '#browser/live-element.ts';

/** How long the note stays: as long as one of any other tool. */
const NOTE_MS = 6_000;

/**
 * `<fin-copy-text data-copied="…" data-failed="…">` around a button, a `role="status"` and a `<code>`: the button copies what the code
 * holds, and the status says whether it could.
 */
class FinCopyText extends LiveElement {
  #timer = 0;

  protected enter(signal: AbortSignal): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#copy(signal), { signal });
    this.dataset['ready'] = '';
  }

  protected override leave(): void {
    clearTimeout(this.#timer);
    this.#say('');
  }

  async #copy(signal: AbortSignal): Promise<void> {
    const copied = await copyText(this.querySelector('code')?.textContent ?? '');
    if (signal.aborted) return;
    this.#say(this.dataset[copied ? 'copied' : 'failed'] ?? '');
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#say(''), NOTE_MS);
  }

  #say(text: string): void {
    const place = this.querySelector('[role="status"]');
    if (place) place.textContent = text;
  }
}

customElements.define('fin-copy-text', FinCopyText);
