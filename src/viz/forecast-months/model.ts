import type { CurrencyForecast } from '#engine/billing/analysis/forecast-bill.ts';
import type { Interval } from '#engine/billing/forecast/outlook-range.ts';
import type { MonthOutlook } from '#engine/billing/forecast/forecast-month.ts';

/** What use of one month came to, or will. */
export interface MonthBar {
  /** `YYYY-MM`. */
  readonly month: string;
  /** What is paid already. */
  readonly spent: number;
  /** What it comes to in the end; of a month that is over, what was paid. */
  readonly total: number;
  /** Null: nothing of it is forecast. */
  readonly within80: Interval | null;
  readonly within95: Interval | null;
  /** Credits, taxes and one-time purchases so far, which nobody forecasts. */
  readonly other: number;
}

/** Months of a bill, the oldest first, then the running one and those after it. */
export type ForecastMonthsModel = readonly MonthBar[];

/** What is drawn of a forecast; null where nothing could be forecast. */
export function toForecastMonthsModel({ forecast, past }: CurrencyForecast): ForecastMonthsModel | null {
  if (forecast.kind !== 'forecast') return null;
  const gone = past.months.map(({ month, usage, other }): MonthBar => {
    const paid = Number(usage);
    return { month, spent: paid, total: paid, within80: null, within95: null, other: Number(other) };
  });
  return [...gone, ...[forecast.running, ...forecast.next].map(aheadBar)];
}

function aheadBar({ month, toDate, total }: MonthOutlook): MonthBar {
  const { expected, within80, within95 } = total;
  return { month, spent: Number(toDate.usage), total: expected, within80, within95, other: Number(toDate.other) };
}
