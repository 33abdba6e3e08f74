import { farthestByChance } from './farthest-by-chance.ts';
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

interface Place {
  readonly index: number;
  readonly gap: number;
}

/** Places in a window at which levels are compared: they move slowly. */
const PLACES = 24;
/** A level is taken from this share of a window at least, and from so many points. */
const LEAST_SHARE = 1 / 4;
const LEAST_SIDE = 5;
/** Of a short series levels are compared over this share of it at most: half of all places must lie away from a shift to say what wandering is usual. */
const MOST_SHARE = 1 / 6;
/** Standard error of a median in standard deviations of the values, times the root of their number. */
const MEDIAN_ERROR = 1.2533;
/** What a median of gaps is to the standard deviation of normal wandering. */
const MEDIAN_TO_SIGMA = 1.4826;
/** A shift without noise is this many spreads high. */
const HIGHEST_SCORE = 100;

/** Changes of the level that stay, in order. `values` come without their season; `width` is the points each level is taken from. */
export function findShifts(values: readonly number[], width: number, parameters: Parameters): readonly Shift[] {
  const stride = Math.max(Math.floor(width / PLACES), 1);
  const near = Math.min(width, Math.max(Math.floor(values.length * MOST_SHARE), LEAST_SIDE));
  const places = levelGaps(values, near, stride);
  const wander = places.length === 0 ? 0 : MEDIAN_TO_SIGMA * median(places.map(({ gap }) => gap));
  const found: Shift[] = [];
  for (const { index, gap } of places.toSorted((a, b) => b.gap - a.gap)) {
    if (gap <= parameters.shiftWander * wander) break;
    if (found.some((shift) => Math.abs(shift.index - index) < width)) continue;
    const shift = judgeShift(values, sharpest(values, index, width), width, parameters);
    if (shift !== null) found.push(shift);
  }
  return found.sort((a, b) => a.index - b.index);
}

/** How far apart the levels before and after are, place by place. */
function levelGaps(values: readonly number[], width: number, stride: number): readonly Place[] {
  const edge = Math.max(Math.floor(width * LEAST_SHARE), LEAST_SIDE);
  const places: Place[] = [];
  for (let index = edge; index <= values.length - edge; index += stride) {
    const [left, right] = sides(values, index, width);
    places.push({ index, gap: Math.abs(median(right) - median(left)) });
  }
  return places;
}

function sides(
  values: readonly number[],
  index: number,
  width: number,
): readonly [readonly number[], readonly number[]] {
  return [values.slice(Math.max(index - width, 0), index), values.slice(index, index + width)];
}

/** A change is a shift if it is large beside the noise, and both halves of either side agree: a long spike goes back. */
function judgeShift(values: readonly number[], index: number, width: number, p: Parameters): Shift | null {
  const [left, right] = sides(values, index, width);
  const [before, after] = [median(left), median(right)];
  const gap = Math.abs(after - before);
  const spread = madSigma([...left.map((value) => value - before), ...right.map((value) => value - after)]);
  const few = Math.sqrt(Math.max(p.windowPoints / Math.min(left.length, right.length), 1));
  const error = MEDIAN_ERROR * Math.sqrt(1 / left.length + 1 / right.length);
  const spreads = Math.max(p.shiftSpreads * few, error * farthestByChance(values.length));
  const lower = Math.min(Math.abs(before), Math.abs(after));
  const large = gap >= p.shiftRelative * lower && gap >= spreads * spread && gap > 0;
  const middle = (before + after) / 2;
  const beyond = (level: number) => (half: readonly number[]) => (median(half) - middle) * (level - middle) > 0;
  const stays = halves(left).every(beyond(before)) && halves(right).every(beyond(after));
  return large && stays ? { index, before, after, spread: Math.max(spread, gap / HIGHEST_SCORE) } : null;
}

function halves(values: readonly number[]): readonly (readonly number[])[] {
  const middle = Math.floor(values.length / 2);
  return [values.slice(0, middle), values.slice(middle)];
}

/** The place near one at which the two levels fit the values best. */
function sharpest(values: readonly number[], near: number, width: number): number {
  const [left, right] = sides(values, near, width);
  const [before, after] = [median(left), median(right)];
  const reach = Math.floor(width / 2);
  let best = near;
  let least = Number.POSITIVE_INFINITY;
  let cost = 0;
  for (let index = Math.max(near - reach, 1); index < Math.min(near + reach, values.length); index++) {
    if (cost < least) [least, best] = [cost, index];
    const value = values[index] ?? 0;
    cost += Math.abs(value - before) - Math.abs(value - after);
  }
  return best;
}
