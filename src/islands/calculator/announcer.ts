import { findingText } from '#viz/finding/finding.tsx';
import type { CalculatorView } from './view/context.ts';

/** How long a note such as "Link copied" stays. */
const NOTE_MS = 6_000;

/** Speaks through two places on the page: `data-part="announce"` for screen readers only, `data-part="status"` for everybody. */
export class Announcer {
  readonly #host: HTMLElement;
  #last = '';
  #timer = 0;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** The page says this answer already. */
  known(view: CalculatorView): void {
    this.#last = findingText(view.answer, view.results);
  }

  /** Reads the answer out when it is another one than before. */
  announce(view: CalculatorView): void {
    const text = findingText(view.answer, view.results);
    if (text === this.#last) return;
    this.#last = text;
    this.#write('announce', text);
  }

  /** Says what an action did. */
  report(text: string): void {
    this.#write('status', text);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#write('status', ''), NOTE_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #write(part: string, text: string): void {
    const place = this.#host.querySelector(`[data-part="${part}"]`);
    if (place) place.textContent = text;
  }
}
