import { dayAfter, daysBetween } from '../analysis/bill-extent.ts';
import type { Series } from '../anomalies/series.ts';
import { firstDays } from './backtest.ts';
import { daysOf, firstDayOf, lastDayOf, monthAfter, monthOf } from '../analysis/calendar-month.ts';
import type { DayCost, MonthOutlook, SpentCost } from './forecast-month.ts';
import { forecastMonth, spentBetween } from './forecast-month.ts';
import type { ForecastBasis } from './forecast-series.ts';
import { forecastSeries } from './forecast-series.ts';
import type { OutlookRange } from './outlook-range.ts';
import { FORECAST_PARAMETERS } from './parameters.ts';

/** What use of one day will come to. */
export interface DayOutlook extends OutlookRange {
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** The days of the running month against what would have been forecast of them when it began. */
export interface SoFar {
  readonly forecast: OutlookRange;
  /** Against the interval that holds four times out of five. */
  readonly verdict: 'above' | 'within' | 'below';
}

/** What a bill will come to, in the unit of its costs; or that it has too few days to say. */
export type CostForecast =
  | { readonly kind: 'too-few-days'; readonly days: number; readonly needed: number }
  | {
      readonly kind: 'forecast';
      readonly basis: ForecastBasis;
      /** Last complete day: the forecast starts on the next one. */
      readonly lastDay: string;
      /** The month of the first day that is forecast. */
      readonly running: MonthOutlook;
      /** Null where the month has no complete day yet, or the bill was too young when it began. */
      readonly soFar: SoFar | null;
      /** The month before it, where the bill has all of its days. */
      readonly lastMonth: (SpentCost & { readonly month: string }) | null;
      /** The months after the running one. */
      readonly next: readonly MonthOutlook[];
      /** Every day from the first forecast one to the end of the last month. */
      readonly days: readonly DayOutlook[];
    };

export interface ForecastWish {
  /** Months after the running one. */
  readonly months: number;
  /** What a month may cost, in the currency of the bill, above 0; null: not said. */
  readonly budget: number | null;
}

/** Forecasts the running month and some after it, from the costs of days and the series of the complete ones among them. */
export function forecastCosts(
  costs: readonly DayCost[],
  series: Series,
  { months, budget }: ForecastWish,
): CostForecast {
  const lastDay = series.labels.at(-1) ?? '';
  if (lastDay === '') return { kind: 'too-few-days', days: 0, needed: FORECAST_PARAMETERS.leastDays };
  const month = monthOf(dayAfter(lastDay, 1));
  const wanted = Array.from({ length: months + 1 }, (_, index) => monthAfter(month, index));
  const reach = daysBetween(lastDay, lastDayOf(wanted.at(-1) ?? month));
  const forecast = forecastSeries(series, reach);
  if (forecast.kind !== 'forecast') return forecast;
  const outlooks = wanted.map((one) => forecastMonth(one, costs, lastDay, forecast, budget));
  const [running = forecastMonth(month, costs, lastDay, forecast, budget), ...next] = outlooks;
  const days = Array.from({ length: reach }, (_, index) => ({
    day: dayAfter(lastDay, index + 1),
    ...forecast.over(index + 1, index + 1),
  }));
  return {
    ...{ kind: 'forecast', basis: forecast.basis, lastDay, running, next, days },
    soFar: judgeSoFar(series, running.toDate),
    lastMonth: monthBefore(costs, series, month),
  };
}

function judgeSoFar(series: Series, { days, usage }: SpentCost): SoFar | null {
  if (days === 0) return null;
  const earlier = forecastSeries(firstDays(series, series.values.length - days), days);
  if (earlier.kind !== 'forecast') return null;
  const forecast = earlier.over(1, days);
  const actual = Number(usage);
  const { low, high } = forecast.within80;
  return { forecast, verdict: actual > high ? 'above' : actual < low ? 'below' : 'within' };
}

function monthBefore(
  costs: readonly DayCost[],
  { labels }: Series,
  running: string,
): (SpentCost & { readonly month: string }) | null {
  const month = monthAfter(running, -1);
  if ((labels[0] ?? '') > firstDayOf(month) || daysOf(month) > labels.length) return null;
  return { month, ...spentBetween(costs, firstDayOf(month), lastDayOf(month)) };
}
