import { LiveElement } from '#browser/live-element.ts';
import { decodeTheme, nextTheme } from './state.ts';
import type { Theme } from './state.ts';

/** Same key as public/theme.js, which applies the choice before the first paint. */
const storageKey = 'theme';

function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}

function storeTheme(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, theme);
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
}

/**
 * `<fin-theme-toggle data-system="…" data-light="…" data-dark="…"><button>`: walks system → light → dark. The
 * button's name says the choice in force.
 */
class FinThemeToggle extends LiveElement {
  protected enter(signal: AbortSignal): void {
    const button = this.querySelector('button');
    if (!button) return;
    this.#show(button, this.#theme());
    button.addEventListener('click', () => this.#choose(button, nextTheme(this.#theme())), { signal });
    // Another tab chose: follow it.
    addEventListener('storage', ({ key, newValue }) => key === storageKey && this.#follow(button, newValue), {
      signal,
    });
  }

  #theme(): Theme {
    return decodeTheme(document.documentElement.dataset['theme']);
  }

  #choose(button: HTMLButtonElement, theme: Theme): void {
    storeTheme(theme);
    applyTheme(theme);
    this.#show(button, theme);
  }

  #follow(button: HTMLButtonElement, stored: string | null): void {
    const theme = decodeTheme(stored);
    applyTheme(theme);
    this.#show(button, theme);
  }

  #show(button: HTMLButtonElement, theme: Theme): void {
    const name = this.dataset[theme] ?? '';
    button.setAttribute('aria-label', name);
    button.title = name;
  }
}

customElements.define('fin-theme-toggle', FinThemeToggle);
