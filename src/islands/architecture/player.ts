import type { ArchitectureToolTexts } from '#i18n/architecture-tool-texts.ts';
import { buttonName } from './button-name.ts';

/** How long a step stays at usual speed: time to read two sentences. */
const STEP_MS = 5_000;

/** Plays the steps of a flow one after another, at the speed the reader chose. */
export class Player {
  readonly #host: HTMLElement;
  readonly #texts: ArchitectureToolTexts;
  readonly #advance: (begins: boolean) => boolean;
  #timer = 0;

  /** @param advance shows the next step, from the first where it begins at the end, and says whether another follows */
  constructor(host: HTMLElement, texts: ArchitectureToolTexts, advance: (begins: boolean) => boolean) {
    this.#host = host;
    this.#texts = texts;
    this.#advance = advance;
  }

  /** Whether a click was for the player alone. A step by hand stops the playing, and is then taken as any other. */
  hear(target: EventTarget | null): boolean {
    const name = buttonName(target);
    if (name === 'previous' || name === 'next') this.stop();
    if (name !== 'play') return false;
    if (this.#timer === 0) this.#step(true);
    else this.stop();
    return true;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#label();
  }

  #step(begins: boolean): void {
    const goesOn = this.#advance(begins);
    if (!goesOn) return this.stop();
    this.#timer = window.setTimeout(() => this.#step(false), STEP_MS / this.#speed);
    this.#label();
  }

  get #speed(): number {
    return Number(this.#host.querySelector<HTMLSelectElement>('select[name="speed"]')?.value) || 1;
  }

  #label(): void {
    const button = this.#host.querySelector('[data-do="play"]');
    const isPlaying = this.#timer !== 0;
    button?.setAttribute('aria-label', isPlaying ? this.#texts.pause : this.#texts.play);
    button?.toggleAttribute('data-playing', isPlaying);
  }
}
