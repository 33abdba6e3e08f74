import { select, zoom, zoomIdentity } from 'd3';
import type { D3ZoomEvent, Selection, ZoomBehavior, ZoomTransform } from 'd3';

/** One press of a button, and how far it goes. */
const STEP = 1.4;
const MOST = 4;

/**
 * Zooms and pans a drawing in its place. Scrolling the page is never taken over: the wheel zooms only with Ctrl or ⌘, a finger
 * scrolls, two fingers zoom, and dragging pans only what is zoomed.
 */
export class Zoom {
  readonly #place: HTMLElement;
  readonly #behaviour: ZoomBehavior<HTMLElement, unknown>;
  readonly #selection: Selection<HTMLElement, unknown, null, undefined>;
  #scale = 1;

  /** @param told is given the scale whenever it changes */
  constructor(place: HTMLElement, told: (scale: number) => void) {
    this.#place = place;
    this.#selection = select(place);
    this.#behaviour = zoom<HTMLElement, unknown>()
      .scaleExtent([1, MOST])
      .filter((event: Event) => this.#takes(event))
      .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
        const changed = transform.k !== this.#scale;
        this.#scale = transform.k;
        place.classList.toggle('is-zoomed', transform.k > 1);
        place.querySelector('svg')?.style.setProperty('transform', toCss(transform));
        if (changed) told(transform.k);
      });
    // Measured from the corner of the place, wherever in it the drawing stands.
    const svg = place.querySelector('svg');
    const offset = place.getBoundingClientRect().left - (svg?.getBoundingClientRect().left ?? 0);
    svg?.style.setProperty('transform-origin', `${offset}px 0`);
    // Nothing can be pushed out of its place.
    const { clientWidth: width, clientHeight: height } = place;
    this.#behaviour.translateExtent([
      [0, 0],
      [width, height],
    ]);
    this.#selection.call(this.#behaviour).on('dblclick.zoom', null);
  }

  by(direction: 1 | -1): void {
    this.#behaviour.scaleBy(this.#selection, direction === 1 ? STEP : 1 / STEP);
  }

  fit(): void {
    this.#behaviour.transform(this.#selection, zoomIdentity);
  }

  /** Brings a part that is out of sight into the middle. */
  reveal(mark: Element): void {
    if (this.#scale === 1) return;
    const [seen, box] = [this.#place.getBoundingClientRect(), mark.getBoundingClientRect()];
    const isSeen = box.left >= seen.left && box.right <= seen.right && box.top >= seen.top && box.bottom <= seen.bottom;
    if (isSeen) return;
    const across = (seen.left + seen.right - box.left - box.right) / 2;
    const down = (seen.top + seen.bottom - box.top - box.bottom) / 2;
    this.#behaviour.translateBy(this.#selection, across / this.#scale, down / this.#scale);
  }

  /** Takes its hands off the drawing. */
  end(): void {
    this.fit();
    this.#selection.on('.zoom', null);
  }

  #takes(event: Event): boolean {
    if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
    if (event.type.startsWith('touch')) return (event as TouchEvent).touches.length === 2;
    return this.#scale > 1 && (event as MouseEvent).button === 0;
  }
}

function toCss({ k, x, y }: ZoomTransform): string {
  return k === 1 ? '' : `translate(${x}px, ${y}px) scale(${k})`;
}
