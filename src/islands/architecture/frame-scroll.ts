/** Where something stands across a screen. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** Distance kept from the sides. */
const MARGIN = 8;

/**
 * How far to scroll across so that a part is seen with those beside it; where they do not all fit, so that it stands in the middle.
 * 0 where nothing is out of sight.
 */
export function frameScroll(seen: Span, part: Span, beside: readonly Span[]): number {
  const left = Math.min(part.left, ...beside.map((each) => each.left)) - MARGIN;
  const right = Math.max(part.right, ...beside.map((each) => each.right)) + MARGIN;
  if (right - left > seen.right - seen.left) return (part.left + part.right - seen.left - seen.right) / 2;
  if (left < seen.left) return left - seen.left;
  return Math.max(0, right - seen.right);
}
