import { afterFrame } from '#browser/after-frame.ts';
import type { BillReport } from '#engine/billing/analysis/report-bill.ts';
import type { Screen } from './view/screen.ts';

/** How a place of the page is drawn. */
export interface PlaceDrawing {
  /** Parts of the report it is drawn from: when another comes, it stays as it is. */
  readonly parts: readonly (keyof BillReport)[];
  /** It shows the query that is in the link, too. */
  readonly showsLinkSql?: boolean;
  readonly draw: (screen: Screen) => void;
}

/**
 * Places of the page that show a bill. Each is drawn in a frame of its own, the first of those that changed first: drawn at once they would keep
 * the page from answering, and the first chart from being seen.
 */
export class DrawnPlaces {
  /** In the order of the page. */
  #places = new Map<Element, PlaceDrawing & { from: readonly unknown[] }>();
  readonly #screen: () => Screen;
  #isAtWork = false;

  /** `screen` gives what is shown now. */
  constructor(screen: () => Screen) {
    this.#screen = screen;
  }

  /** From now on, a place is drawn like this. */
  add(place: Element, drawing: PlaceDrawing): void {
    const places = [...this.#places, [place, { ...drawing, from: [] }] as const];
    this.#places = new Map(places.toSorted(([a], [b]) => (isBefore(a, b) ? -1 : 1)));
  }

  has(place: Element): boolean {
    return this.#places.has(place);
  }

  /** A place is drawn by somebody else. */
  drop(place: Element): void {
    this.#places.delete(place);
  }

  dropAll(): void {
    this.#places.clear();
  }

  /** Draws what changed: the first at once, and then one a frame. */
  draw(): void {
    if (this.#drawNext() && !this.#isAtWork) void this.#goOn();
  }

  async #goOn(): Promise<void> {
    this.#isAtWork = true;
    try {
      do await afterFrame();
      while (this.#drawNext());
    } finally {
      this.#isAtWork = false;
    }
  }

  /** Draws the first place that changed; whether there was one. */
  #drawNext(): boolean {
    if (this.#places.size === 0) return false;
    const screen = this.#screen();
    for (const place of this.#places.values()) {
      const from = inputsOf(screen, place);
      if (isSame(from, place.from)) continue;
      place.from = from;
      drawOne(place, screen);
      return true;
    }
    return false;
  }
}

/** A place that cannot be drawn is a fault of ours, and keeps no other from being drawn. */
function drawOne({ draw }: PlaceDrawing, screen: Screen): void {
  try {
    draw(screen);
  } catch (error) {
    reportError(error);
  }
}

function isBefore(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Everything of a screen that a place with these parts looks at. */
function inputsOf(
  { view, facts, report, comparison, widths, isWorking, live }: Screen,
  { parts, showsLinkSql = false }: PlaceDrawing,
): readonly unknown[] {
  const isPending = parts.some((part) => report[part] === undefined);
  return [
    ...[view, facts, comparison, report.overview?.currency, ...widths],
    ...[showsLinkSql && live?.linkSql(), isPending && isWorking, ...parts.map((part) => report[part])],
  ];
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
