import type { CurrencyForecast } from '#engine/billing/analysis/forecast-bill.ts';
import type { Interval } from '#engine/billing/forecast/outlook-range.ts';
import { monthOf } from '#engine/billing/analysis/calendar-month.ts';

/** Use of one day as it was paid. */
export interface PaidDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly cost: number;
}

/** Use of one day as it will be. */
export interface DayAhead {
  readonly day: string;
  readonly expected: number;
  readonly within80: Interval;
  readonly within95: Interval;
}

/** The days up to the end of the running month, one after the other. */
export interface ForecastDaysModel {
  readonly paid: readonly PaidDay[];
  readonly ahead: readonly DayAhead[];
}

/** What is drawn of a forecast day by day; null where nothing could be forecast. */
export function toForecastDaysModel({ forecast, past }: CurrencyForecast): ForecastDaysModel | null {
  if (forecast.kind !== 'forecast') return null;
  const { month } = forecast.running;
  return {
    paid: past.days.map(({ day, usage }) => ({ day, cost: Number(usage) })),
    ahead: forecast.days.filter(({ day }) => monthOf(day) === month),
  };
}
