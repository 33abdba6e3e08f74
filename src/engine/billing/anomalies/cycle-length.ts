import { median, quantile } from './order-statistics.ts';

/** Comparisons of two values that a search makes at most: longer cycles of long series are not looked for. */
const MOST_COMPARED = 4_000_000;
/** Lengths about as good as the best: two cycles fit as well as one, and the shortest is meant. */
const ABOUT_AS_GOOD = 1.2;
/** Multiple of a length up to which lengths mean the same cycle: with noise, some before the right one are about as good. */
const SAME_CYCLE = 1.5;
/** Share of the usual distance that values a cycle apart are from one another at most, where there is a cycle at all. */
const NEAR = 0.5;
/** Values beyond this quantile count as no farther: one spike makes or breaks no cycle. */
const CLIP = 0.95;

/** The length, in points, of the cycle in which values repeat themselves best, seen `cycles` times at least; null where none can be. */
export function cycleLength(values: readonly number[], cycles: number): number | null {
  const middle = median(values);
  const limit = quantile(
    values.map((value) => Math.abs(value - middle)),
    CLIP,
  );
  const clipped = values.map((value) => Math.max(Math.min(value, middle + limit), middle - limit));
  const longest = Math.min(Math.floor(values.length / cycles), Math.floor(MOST_COMPARED / values.length));
  const distances = Array.from({ length: longest }, (_, index) => distanceAt(clipped, index + 1));
  const usual = median(distances);
  // What changes slowly is near to itself a moment later: a cycle begins where values have been far apart and come back.
  const far = distances.findIndex((distance) => distance >= usual) + 1;
  const best = distances.slice(far).reduce((least, distance) => Math.min(least, distance), Number.POSITIVE_INFINITY);
  if (!(best <= NEAR * usual)) return null;
  const first = distances.findIndex((distance, index) => index >= far && distance <= ABOUT_AS_GOOD * best);
  const near = distances.slice(first, Math.ceil(SAME_CYCLE * (first + 1)));
  return first + near.indexOf(Math.min(...near)) + 1;
}

/** Mean distance of values so many points apart. */
function distanceAt(values: readonly number[], lag: number): number {
  let sum = 0;
  for (let index = lag; index < values.length; index++)
    sum += Math.abs((values[index] ?? 0) - (values[index - lag] ?? 0));
  return sum / (values.length - lag);
}
