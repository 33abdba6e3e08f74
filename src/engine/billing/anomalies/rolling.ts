import { median } from './order-statistics.ts';

/** A median moves slowly: in a window it is worked out at this many places, and interpolated between them. */
const PLACES = 32;

/**
 * Median of the values around each one, in a window `width` points wide that stays within [from, to): near the ends it is cut, not
 * moved, and looks at fewer points.
 */
export function rollingMedian(
  values: readonly number[],
  width: number,
  from = 0,
  to = values.length,
): readonly number[] {
  const half = Math.max(Math.floor(width / 2), 1);
  const stride = Math.max(Math.floor(width / PLACES), 1);
  const at = (index: number) => median(values.slice(Math.max(index - half, from), Math.min(index + half + 1, to)));
  const found: number[] = [];
  let low = at(from);
  for (let start = from; start < to; start += stride) {
    const end = Math.min(start + stride, to - 1);
    const high = at(end);
    const slope = end === start ? 0 : (high - low) / (end - start);
    for (let index = start; index < Math.min(start + stride, to); index++) found.push(low + slope * (index - start));
    low = high;
  }
  return found;
}

/** Mean of one whole window around each value; at the ends, of the nearest whole one. */
export function rollingMean(values: readonly number[], width: number): readonly number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return values.map((_, index) => {
    const from = Math.max(Math.min(index - Math.floor(width / 2), values.length - width), 0);
    const to = Math.min(from + width, values.length);
    return ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from);
  });
}
