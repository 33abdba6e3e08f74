import type { SeasonName } from '../anomalies/season.ts';
import type { Series } from '../anomalies/series.ts';
import { backtest } from './backtest.ts';
import { chooseManner } from './choose-manner.ts';
import type { OutlookRange } from './outlook-range.ts';
import { outlookRange } from './outlook-range.ts';
import type { ForecastParameters, Manner } from './parameters.ts';
import { FORECAST_PARAMETERS } from './parameters.ts';
import { readHistory } from './read-history.ts';
import { takeCourse } from './take-course.ts';

/** What a forecast rests on, for whoever asks why. Amounts are in the unit of the values. */
export interface ForecastBasis extends Manner {
  readonly season: SeasonName;
  /** By weekday, Monday first: what it adds to the level. */
  readonly weekdays: readonly number[];
  /** What a day of each month adds beside its weekday; days without a fee are left out. */
  readonly fees: readonly { readonly dayOfMonth: number; readonly amount: number }[];
  /** Usual cost of a day at the end, and what it gains a day at first. */
  readonly level: number;
  readonly slope: number;
  /** First day since which the level has not shifted, at most a quarter back. */
  readonly since: string;
  /** Unusual days of the last half year that were put aside. */
  readonly putAside: number;
  /** Earlier days from which the same was forecast to see how far it misses. */
  readonly origins: number;
}

export type SeriesForecast =
  | { readonly kind: 'too-few-days'; readonly days: number; readonly needed: number }
  | {
      readonly kind: 'forecast';
      readonly basis: ForecastBasis;
      /** What the days `from` to `to` after the last one come to, counted from 1, at most as far as was asked. */
      readonly over: (from: number, to: number) => OutlookRange;
    };

/**
 * Forecasts a daily series of complete days: the season and the shifts that the search for anomalies sees, days it calls unusual put aside, the
 * level since the last shift, and a trend that fades, if that would have missed less. How far to trust it is measured on the series itself.
 *
 * Written here, and not taken from a library: of those on npm only @bsull/augurs is kept up, and its exponential smoothing (WebAssembly) knows
 * neither fees of the month nor shifts nor unusual days, and takes its intervals from a model instead of from the bill.
 */
export function forecastSeries(
  series: Series,
  reach: number,
  parameters: ForecastParameters = FORECAST_PARAMETERS,
): SeriesForecast {
  const days = series.values.length;
  if (days < parameters.leastDays) return { kind: 'too-few-days', days, needed: parameters.leastDays };
  const chosen = chooseManner(backtest(series, reach, parameters), parameters);
  const history = readHistory(series, parameters);
  const course = takeCourse(history, chosen.manner, parameters);
  const floor = series.values.every((value) => value >= 0) ? 0 : Number.NEGATIVE_INFINITY;
  return {
    kind: 'forecast',
    basis: {
      ...chosen.manner,
      season: history.season,
      weekdays: history.ahead.weekday,
      fees: [...history.ahead.fees].map(([dayOfMonth, amount]) => ({ dayOfMonth, amount })),
      level: course.level,
      slope: course.slope,
      since: history.since,
      putAside: history.putAside,
      origins: chosen.tried.length,
    },
    over: (from, to) => outlookRange(course, chosen, [from, to], { ...parameters, floor }),
  };
}
