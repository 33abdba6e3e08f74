import type { Arrangement } from './diagram-data.ts';
import { ARRANGEMENTS } from './diagram-data.ts';

/** How far in a drawing may be zoomed. */
export const MOST_ZOOM = 4;
/** A whole drawing in the parts its places are told by: finer than is seen at the most zoom. */
const PARTS = 1000;

/** What of a drawing is seen: shares and not pixels, so that a link says the same on every screen. */
export interface ZoomView {
  /** The arrangement that was zoomed; the other one is another drawing. */
  readonly arrangement: Arrangement;
  /** Times the size at which all of it is seen: more than 1, to two decimals. */
  readonly scale: number;
  /** Where the middle of what is seen lies in the drawing, 0 to 1 across and down, to three decimals. */
  readonly x: number;
  readonly y: number;
}

/** A view as precise as a link tells it; null where all of the drawing is seen. */
export function toZoomView(arrangement: Arrangement, scale: number, x: number, y: number): ZoomView | null {
  const bounded = (value: number) => Math.min(Math.max(Math.round(value * PARTS) / PARTS, 0), 1);
  const rounded = Math.min(Math.round(scale * 100) / 100, MOST_ZOOM);
  return rounded > 1 ? { arrangement, scale: rounded, x: bounded(x), y: bounded(y) } : null;
}

/** The view as it stands in an address: `wide-196-312-425`. */
export function encodeZoom({ arrangement, scale, x, y }: ZoomView): string {
  return [arrangement, Math.round(scale * 100), Math.round(x * PARTS), Math.round(y * PARTS)].join('-');
}

/** Reads a view from an address; null for anything that is none, or is beyond what can be zoomed. */
export function decodeZoom(text: string | null): ZoomView | null {
  const [, name, scale, x, y] = /^([a-z]+)-(\d{3})-(\d{1,4})-(\d{1,4})$/.exec(text ?? '') ?? [];
  const arrangement = ARRANGEMENTS.find((each) => each === name);
  const [percent, across, down] = [Number(scale), Number(x), Number(y)];
  if (arrangement === undefined || percent <= 100 || percent > MOST_ZOOM * 100) return null;
  if (across > PARTS || down > PARTS) return null;
  return { arrangement, scale: percent / 100, x: across / PARTS, y: down / PARTS };
}
