import type { ComponentType } from 'preact';
import { h, render } from 'preact';
import type { LateName } from './view/late-sections.ts';
import { LATE_NAMES, LATE_SECTIONS } from './view/late-sections.ts';
import { loadEditor } from './sql/editor-element.ts';
import type { Screen } from './view/screen.ts';

/** How far below the window a section is made ready. */
const AHEAD = '400px';

/** Sections that cost script nobody needs before they are there: each is loaded once the reader comes near, and drawn from then on. */
export class LateParts {
  readonly #places = new Map<
    LateName,
    { readonly place: Element; Section: ComponentType<{ screen: Screen }> | null }
  >();
  readonly #screen: () => Screen;
  readonly #signal: AbortSignal;

  /** `screen` gives what is shown now. */
  constructor(root: Element, signal: AbortSignal, screen: () => Screen) {
    this.#screen = screen;
    this.#signal = signal;
    for (const name of LATE_NAMES) {
      const place = root.querySelector(`[data-section="${name}"]`);
      if (place === null) continue;
      this.#places.set(name, { place, Section: null });
      whenNear(place, signal, () => void this.#load(name, signal));
    }
  }

  /** Loads what has not been, wherever the reader is: from now on there may be no network. */
  load(): void {
    for (const [name, { Section }] of this.#places) if (Section === null) void this.#load(name, this.#signal);
    void loadEditor();
  }

  /** Draws what has been loaded. */
  draw(): void {
    const screen = this.#screen();
    for (const { place, Section } of this.#places.values()) if (Section !== null) render(h(Section, { screen }), place);
  }

  async #load(name: LateName, signal: AbortSignal): Promise<void> {
    const part = this.#places.get(name);
    // Where it cannot be loaded, what was rendered at build stays.
    const Section = await LATE_SECTIONS[name]().catch(() => null);
    if (part === undefined || Section === null || signal.aborted) return;
    part.Section = Section;
    render(h(Section, { screen: this.#screen() }), part.place);
    part.place.setAttribute('data-ready', '');
  }
}

function whenNear(place: Element, signal: AbortSignal, load: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      load();
    },
    { rootMargin: AHEAD },
  );
  observer.observe(place);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
