import { select, zoom, zoomIdentity } from 'd3';
import type { D3ZoomEvent, Selection, ZoomBehavior, ZoomTransform } from 'd3';
import type { Arrangement } from './diagram-data.ts';
import type { ZoomView } from './zoom-view.ts';
import { MOST_ZOOM, toZoomView } from './zoom-view.ts';

/** One press of a button. */
const STEP = 1.4;

/**
 * Zooms and pans a drawing in its place. Scrolling the page is never taken over: the wheel zooms only with Ctrl or ⌘, a finger
 * scrolls, two fingers zoom, and dragging pans only what is zoomed.
 */
export class Zoom {
  readonly #place: HTMLElement;
  readonly #behaviour: ZoomBehavior<HTMLElement, unknown>;
  readonly #selection: Selection<HTMLElement, unknown, null, undefined>;
  readonly #resized = new ResizeObserver(() => this.#refit());
  #scale = 1;

  /** @param told is given what is seen whenever a movement has come to its end; null for all of it */
  constructor(place: HTMLElement, arrangement: Arrangement, told: (view: ZoomView | null) => void) {
    this.#place = place;
    this.#selection = select(place);
    this.#behaviour = zoom<HTMLElement, unknown>()
      .scaleExtent([1, MOST_ZOOM])
      .filter((event: Event) => this.#takes(event))
      .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
        this.#scale = transform.k;
        place.classList.toggle('is-zoomed', transform.k > 1);
        place.querySelector('svg')?.style.setProperty('transform', toCss(transform));
      })
      .on('end', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
        const { clientWidth, clientHeight } = place;
        const [x, y] = transform.invert([clientWidth / 2, clientHeight / 2]);
        told(toZoomView(arrangement, transform.k, x / clientWidth, y / clientHeight));
      });
    this.#measure();
    this.#selection.call(this.#behaviour).on('dblclick.zoom', null);
    place.classList.add('takes-fingers');
    // The window may change, or details take room beside the drawing.
    this.#resized.observe(place);
  }

  by(direction: 1 | -1): void {
    this.#behaviour.scaleBy(this.#selection, direction === 1 ? STEP : 1 / STEP);
  }

  fit(): void {
    this.#behaviour.transform(this.#selection, zoomIdentity);
  }

  /** Shows what a link tells of. */
  show({ scale, x, y }: ZoomView): void {
    const { clientWidth, clientHeight } = this.#place;
    this.#behaviour.scaleTo(this.#selection, scale);
    this.#behaviour.translateTo(this.#selection, x * clientWidth, y * clientHeight);
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
    this.#resized.disconnect();
    this.#behaviour.on('end', null);
    this.fit();
    this.#selection.on('.zoom', null);
    this.#place.classList.remove('takes-fingers');
  }

  /** Nothing can be pushed out of its place, as large as that is now. */
  #refit(): void {
    this.#measure();
    if (this.#scale > 1) this.#behaviour.translateBy(this.#selection, 0, 0);
  }

  #measure(): void {
    const { clientWidth: width, clientHeight: height } = this.#place;
    this.#behaviour.translateExtent([
      [0, 0],
      [width, height],
    ]);
    const svg = this.#place.querySelector('svg');
    if (svg === null) return;
    // Measured from the corner of the place, wherever in it the drawing stands when it is not moved.
    const held = svg.style.transform;
    svg.style.setProperty('transform', '');
    const offset = this.#place.getBoundingClientRect().left - svg.getBoundingClientRect().left;
    svg.style.setProperty('transform-origin', `${offset}px 0`);
    svg.style.setProperty('transform', held);
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
