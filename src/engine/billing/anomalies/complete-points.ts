import { parseInstant } from './parse-instant.ts';
import type { Point } from './series.ts';

/**
 * Points whose whole period has been billed. A day that is still filling looks like a drop: what ends after `completeUntil` (the last
 * charge period's end of the file) is left out. `step` is the length of a period, in seconds.
 */
export function completePoints(points: readonly Point[], step: number, completeUntil: string): readonly Point[] {
  const end = parseInstant(completeUntil);
  return end === null
    ? points
    : points.filter(({ at }) => (parseInstant(at) ?? Number.POSITIVE_INFINITY) + step <= end);
}
