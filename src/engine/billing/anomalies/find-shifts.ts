import { madSigma, median } from './order-statistics.ts';
import type { Parameters } from './parameters.ts';

/** A change of the level that stays. */
export interface Shift {
  /** First point at the new level. */
  readonly index: number;
  readonly before: number;
  readonly after: number;
  /** Spread of the values around either level, at least a hundredth of the change. */
  readonly spread: number;
}

/** Changes of the level that stay, in order. `values` come without their season; `width` is the points each level is taken from. */
export function findShifts(values: readonly number[], width: number, parameters: Parameters): readonly Shift[] {
  const n = values.length;
  const edge = Math.max(Math.floor(width / 4), 5);
  if (n < 2 * edge + 2) return [];
  const stride = Math.max(Math.floor(width / 24), 1);
  const places: { index: number; before: number; after: number; gap: number }[] = [];
  for (let index = edge; index <= n - edge; index += stride) {
    const before = median(values.slice(Math.max(index - width, 0), index));
    const after = median(values.slice(index, index + width));
    places.push({ index, before, after, gap: Math.abs(after - before) });
  }
  const wander = 1.4826 * median(places.map(({ gap }) => gap));
  const found: Shift[] = [];
  for (const place of places.sort((a, b) => b.gap - a.gap)) {
    if (place.gap <= parameters.shiftWander * wander) break;
    if (found.some(({ index }) => Math.abs(index - place.index) < width)) continue;
    const shift = judge(values, place.index, width, stride, parameters);
    if (shift !== null) found.push(shift);
  }
  return found.sort((a, b) => a.index - b.index);
}

function judge(values: readonly number[], near: number, width: number, stride: number, p: Parameters): Shift | null {
  const index = sharpest(values, near, width, stride);
  const left = values.slice(Math.max(index - width, 0), index);
  const right = values.slice(index, index + width);
  const before = median(left);
  const after = median(right);
  const gap = Math.abs(after - before);
  const spread = madSigma([...left.map((v) => v - before), ...right.map((v) => v - after)]);
  const stays = [right.slice(0, right.length / 2), right.slice(right.length / 2)].every(
    (half) => (median(half) - before) * Math.sign(after - before) > gap / 2,
  );
  const was = [left.slice(0, left.length / 2), left.slice(left.length / 2)].every(
    (half) => (after - median(half)) * Math.sign(after - before) > gap / 2,
  );
  const relative = gap / Math.max(Math.min(Math.abs(before), Math.abs(after)), Number.MIN_VALUE);
  if (!stays || !was || relative < p.shiftRelative || gap < p.shiftSpreads * spread) return null;
  return { index, before, after, spread: Math.max(spread, gap / 100) };
}

/** The place near one where two levels fit the values best. */
function sharpest(values: readonly number[], near: number, width: number, stride: number): number {
  const from = Math.max(near - width, 0);
  const to = Math.min(near + width, values.length);
  const before = median(values.slice(from, near));
  const after = median(values.slice(near, to));
  let best = near;
  let least = Number.POSITIVE_INFINITY;
  let cost = 0;
  const reach = Math.max(Math.floor(width / 2), stride);
  for (let index = Math.max(near - reach, from); index < Math.min(near + reach, to); index++) {
    if (cost < least) {
      least = cost;
      best = index;
    }
    const value = values[index] ?? 0;
    cost += Math.abs(value - before) - Math.abs(value - after);
  }
  return best;
}
