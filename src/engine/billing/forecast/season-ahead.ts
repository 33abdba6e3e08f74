import type { Baseline } from '../anomalies/fit-baseline.ts';
import { median } from '../anomalies/order-statistics.ts';
import { DAY, dayOfMonth, timeOfWeek } from '../anomalies/season.ts';
import type { Series } from '../anomalies/series.ts';

/** Weeks and months whose seasons speak for the next ones: the latest, as weekends grow with the bill. */
const WEEKS = 4;
const MONTHS = 3;

/** What a season will add to the level. */
export interface SeasonAhead {
  /** By weekday, Monday first, in the unit of the values. */
  readonly weekday: readonly number[];
  /** By day of the month, beside its weekday; days without a fee are left out. */
  readonly fees: ReadonlyMap<number, number>;
}

/** Carries the season of a daily series on: each weekday as in the last weeks, the fees as in the last months. */
export function seasonAhead(series: Series, { offsets, feeDays }: Baseline): SeasonAhead {
  const dayOf = (index: number) => dayOfMonth(series.times[index] ?? 0);
  // In a young bill the fees of the first are there, but seen too seldom to be known as such.
  const mayHaveFee = (day: number) => day === 1 || feeDays.includes(day);
  const weekdayOf = (index: number) => timeOfWeek(series.times[index] ?? 0, DAY);
  const places = [...offsets.keys()];
  const weekday = Array.from({ length: 7 }, (_, day) => {
    const latest = places.filter((index) => weekdayOf(index) === day && !mayHaveFee(dayOf(index))).slice(-WEEKS);
    return latest.length === 0 ? 0 : median(latest.map((index) => offsets[index] ?? 0));
  });
  const fees = feeDays.map((day): readonly [number, number] => {
    const latest = places.filter((index) => dayOf(index) === day).slice(-MONTHS);
    return [day, median(latest.map((index) => (offsets[index] ?? 0) - (weekday[weekdayOf(index) ?? 0] ?? 0)))];
  });
  return { weekday, fees: new Map(fees) };
}
