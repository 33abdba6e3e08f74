import { median } from './order-statistics.ts';
import { parseInstant } from './parse-instant.ts';
import type { Point, Series } from './series.ts';
import { invariant } from '../../kit/invariant.ts';

/** How far a distance may be from the step and still count as regular. */
const TOLERANCE = 0.1;

/** Points in any order as a series: sorted, the mean of values of the same instant, its step found. Instants must be readable. */
export function toSeries(points: readonly Point[]): Series {
  const byTime = new Map<number, { label: string; sum: number; count: number }>();
  for (const { at, value } of points) {
    const time = parseInstant(at);
    invariant(time !== null, `instant ${at} was decoded`);
    const same = byTime.get(time);
    byTime.set(time, { label: same?.label ?? at, sum: (same?.sum ?? 0) + value, count: (same?.count ?? 0) + 1 });
  }
  const entries = [...byTime].sort(([a], [b]) => a - b);
  const times = entries.map(([time]) => time);
  const distances = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  const step = distances.length === 0 ? 0 : median(distances);
  const off = distances.filter((distance) => Math.abs(distance - step) > step * TOLERANCE).length;
  return {
    step,
    irregular: distances.length === 0 ? 0 : off / distances.length,
    labels: entries.map(([, { label }]) => label),
    times,
    values: entries.map(([, { sum, count }]) => sum / count),
  };
}
