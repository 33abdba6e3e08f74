import { h, render } from 'preact';
import { holdNamed } from '#browser/hold-named.ts';
import { keepTyped } from '#browser/keep-typed.ts';
import type { DrawnPlaces } from './drawn-places.ts';
import type { LateName } from './view/late-sections.ts';
import { LATE_NAMES, LATE_PARTS, LATE_SECTIONS } from './view/late-sections.ts';
import type { Screen } from './view/screen.ts';
import { loadEditor } from './sql/editor-element.ts';

/** How far below the window a section is made ready. */
const AHEAD = '400px';

/**
 * Sections that cost script nobody needs before they are there. Each is drawn once the reader came near it or a bill is open, and from then on
 * whenever what is shown changes.
 */
export class LateParts {
  readonly #missing = new Map<LateName, Element>();
  readonly #drawn: DrawnPlaces;
  readonly #signal: AbortSignal;

  constructor(root: Element, signal: AbortSignal, drawn: DrawnPlaces) {
    this.#drawn = drawn;
    this.#signal = signal;
    for (const name of LATE_NAMES) {
      const place = root.querySelector(`[data-section="${name}"]`);
      if (place === null) continue;
      this.#missing.set(name, place);
      whenNear(place, signal, () => void this.#start(name, place));
    }
  }

  /** Loads what has not been, wherever the reader is: from now on there may be no network. What cannot be loaded is missed where it is drawn. */
  load(): void {
    for (const name of this.#missing.keys()) LATE_SECTIONS[name]().catch(() => null);
    void loadEditor();
  }

  /** Draws what has not been, wherever the reader is: what was rendered at build is of another bill. */
  start(): void {
    for (const [name, place] of this.#missing) void this.#start(name, place);
  }

  async #start(name: LateName, place: Element): Promise<void> {
    // Where it cannot be loaded, what was rendered at build stays.
    const Section = await LATE_SECTIONS[name]().catch(() => null);
    if (Section === null || this.#signal.aborted || !this.#missing.delete(name)) return;
    const drawNow = (screen: Screen) => holdNamed(() => render(h(Section, { screen }), place));
    this.#drawn.add(place, {
      parts: LATE_PARTS,
      showsLinkSql: name === 'sql',
      draw: (screen) => {
        // The first time it takes the place of what was built, which the reader may have begun to use.
        if (place.hasAttribute('data-ready')) drawNow(screen);
        else keepTyped(place, () => drawNow(screen));
        place.setAttribute('data-ready', '');
      },
    });
    this.#drawn.draw();
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
