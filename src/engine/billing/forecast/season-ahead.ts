import type { Baseline } from '../anomalies/fit-baseline.ts';
import { median } from '../anomalies/order-statistics.ts';
import { DAY, firstOfMonth, timeOfWeek } from '../anomalies/season.ts';
import type { Series } from '../anomalies/series.ts';

/** Weeks and months whose seasons speak for the next ones: the latest, as weekends grow with the bill. */
const WEEKS = 4;
const MONTHS = 3;

/** What a season will add to the level. */
export interface SeasonAhead {
  /** By weekday, Monday first, in the unit of the values. */
  readonly weekday: readonly number[];
  /** On the first of a month, beside its weekday. */
  readonly fee: number;
}

/** Carries the season of a daily series on: each weekday as in the last weeks, the fees as at the last starts of a month. */
export function seasonAhead(series: Series, { offsets }: Baseline): SeasonAhead {
  const isFirst = (index: number) => firstOfMonth(series.times[index] ?? 0, DAY) !== null;
  const weekdayOf = (index: number) => timeOfWeek(series.times[index] ?? 0, DAY);
  const places = [...offsets.keys()];
  const weekday = Array.from({ length: 7 }, (_, day) => {
    const latest = places.filter((index) => weekdayOf(index) === day && !isFirst(index)).slice(-WEEKS);
    return latest.length === 0 ? 0 : median(latest.map((index) => offsets[index] ?? 0));
  });
  const fees = places
    .filter(isFirst)
    .slice(-MONTHS)
    .map((index) => (offsets[index] ?? 0) - (weekday[weekdayOf(index) ?? 0] ?? 0));
  return { weekday, fee: fees.length === 0 ? 0 : median(fees) };
}
