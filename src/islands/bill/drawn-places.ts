import type { FrameTurns } from '#browser/frame-turns.ts';
import type { BillReport } from '#engine/billing/analysis/report-bill.ts';
import { MANY_ROWS } from './calls.ts';
import type { Screen } from './view/screen.ts';

/** How a place of the page is drawn. */
export interface PlaceDrawing {
  /** Parts of the report it is drawn from: when another comes, it stays as it is. */
  readonly parts: readonly (keyof BillReport)[];
  /** It shows the query that is in the link, too. */
  readonly showsLinkSql?: boolean;
  readonly draw: (screen: Screen) => void;
}

/** A place with what it was last drawn from. */
type DrawnPlace = PlaceDrawing & { from: readonly unknown[] };

/** A place that changed, and what it is to show. */
interface DuePlace {
  readonly place: DrawnPlace;
  readonly screen: Screen;
  readonly from: readonly unknown[];
}

/** What comes sooner is felt as at once: that it is awaited is not said before. Of a bill with many rows nothing does. */
const PATIENCE_MS = 100;

/**
 * Places of the page that show a bill. Each is drawn in a frame of its own, the first of those that changed first: drawn at once they would keep
 * the page from answering, and the first chart from being seen.
 */
export class DrawnPlaces {
  /** In the order of the page. */
  #places = new Map<Element, DrawnPlace>();
  readonly #screen: () => Screen;
  readonly #turns: FrameTurns;
  #isAtWork = false;
  #patience: ReturnType<typeof setTimeout> | undefined;

  /** `screen` gives what is shown now; `turns` are shared with whatever else is drawn one a frame. */
  constructor(screen: () => Screen, turns: FrameTurns) {
    this.#screen = screen;
    this.#turns = turns;
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

  /** Draws what changed: the first at once, and then one a frame; those that can only say that they wait, as a rule once they have waited. */
  draw(): void {
    if (!this.#isAtWork) void this.#drawOneAFrame('come');
  }

  async #drawOneAFrame(which: 'come' | 'all'): Promise<void> {
    this.#isAtWork = true;
    try {
      for (let due = this.#due(which); due !== null; due = this.#due(which)) {
        drawPlace(due);
        await this.#turns.next();
      }
    } finally {
      this.#isAtWork = false;
    }
    if (which === 'all' || this.#patience !== undefined || this.#due('all') === null) return;
    this.#patience = setTimeout(() => this.#drawAll(), PATIENCE_MS);
  }

  #drawAll(): void {
    this.#patience = undefined;
    // What is at work now waits again afterwards.
    if (!this.#isAtWork) void this.#drawOneAFrame('all');
  }

  /** The first place that changed; of those alone whose parts have come, or of all. */
  #due(which: 'come' | 'all'): DuePlace | null {
    if (this.#places.size === 0) return null;
    const screen = this.#screen();
    for (const place of this.#places.values()) {
      const isPending = isPendingIn(screen, place);
      if (isPending && which === 'come' && !isLong(screen)) continue;
      const from = inputsOf(screen, place, isPending);
      if (!isSame(from, place.from)) return { place, screen, from };
    }
    return null;
  }
}

/** A place that cannot be drawn is a fault of ours, and keeps no other from being drawn. */
function drawPlace({ place, screen, from }: DuePlace): void {
  place.from = from;
  try {
    place.draw(screen);
  } catch (error) {
    reportError(error);
  }
}

function isBefore(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isLong({ facts }: Screen): boolean {
  return facts !== null && facts.rows >= MANY_ROWS;
}

/** Whether parts that a place is drawn from are still to come. */
function isPendingIn({ report, isWorking }: Screen, { parts }: PlaceDrawing): boolean {
  return isWorking && parts.some((part) => report[part] === undefined);
}

/** Everything of a screen that a place with these parts looks at. */
function inputsOf(
  { view, facts, report, comparison, widths, live }: Screen,
  { parts, showsLinkSql = false }: PlaceDrawing,
  isPending: boolean,
): readonly unknown[] {
  return [
    ...[view, facts, comparison, report.overview?.currency, ...widths],
    ...[showsLinkSql && live?.linkSql(), isPending, ...parts.map((part) => report[part])],
  ];
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
