import { median } from '../anomalies/order-statistics.ts';
import { DAY, dayOfMonth, timeOfWeek } from '../anomalies/season.ts';
import type { ForecastParameters, Manner } from './parameters.ts';
import type { History } from './read-history.ts';

/** Where a daily series stands and how it goes on. */
export interface Course {
  /** Usual cost of a day at the end of the history, the season taken out, in the unit of the values. */
  readonly level: number;
  /** What the level gains a day before damping; 0 without a trend. */
  readonly slope: number;
  /** What is expected so many days after the last one, from 1. */
  readonly at: (daysAhead: number) => number;
}

/** Goes on from a history in one manner. */
export function takeCourse(
  { plain, slope: seen, ahead, end }: History,
  { levelDays, trend }: Manner,
  { damping }: ForecastParameters,
): Course {
  const slope = trend ? seen : 0;
  const latest = plain.slice(-levelDays);
  const level = median(latest.map((value, index) => value + slope * (latest.length - 1 - index)));
  const at = (days: number) => {
    const time = end + days * DAY;
    // The sum of a trend that fades by the same share each day.
    const now = level + (slope * damping * (1 - damping ** days)) / (1 - damping);
    // Weekends grow and shrink with the level, fees stay what they are.
    const scale = level > 0 && now > 0 ? now / level : 1;
    const offset = ahead.weekday[timeOfWeek(time, DAY) ?? 0] ?? 0;
    return now + offset * scale + (ahead.fees.get(dayOfMonth(time)) ?? 0);
  };
  return { level, slope, at };
}
