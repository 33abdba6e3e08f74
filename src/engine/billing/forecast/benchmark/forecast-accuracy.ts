import { DAY } from '../../anomalies/season.ts';
import { firstDays } from '../backtest.ts';
import { forecastSeries } from '../forecast-series.ts';
import type { BillGroup, FutureBill } from './future-bills.ts';
import { BILL_GROUPS, futureBills } from './future-bills.ts';

/** The set that is published; the parameters were chosen on others, and the tests look at another. */
export const PUBLISHED_SEED = 2026;

/** What is forecast of each bill: the rest of the running month, the month after it, and single days. */
export const HORIZONS = ['rest-of-month', 'next-month', 'day'] as const;
export type Horizon = (typeof HORIZONS)[number];

/** How far one forecast was from what came, and how far two simple ones were. Shares of what the month, or the usual day, came to. */
interface Outcome {
  readonly group: BillGroup;
  readonly horizon: Horizon;
  readonly within80: boolean;
  readonly within95: boolean;
  readonly error: number;
  readonly meanError: number;
  readonly lastMonthError: number | null;
}

/** How accurate the forecast is, over the bills of a group or over all of them. */
export interface ForecastScore {
  readonly group: BillGroup | 'all';
  readonly horizon: Horizon;
  readonly forecasts: number;
  /** Shares of what came that lay within the intervals. */
  readonly covered80: number;
  readonly covered95: number;
  /** Mean of the errors: of the forecast, of "as the last 30 days", of "as last month" (null where days are forecast). */
  readonly error: number;
  readonly errorOfMean: number;
  readonly errorOfLastMonth: number | null;
}

/** Makes the set, forecasts every bill from its cut and compares with what came: some seconds of work. */
export function measureForecast(seed = PUBLISHED_SEED): readonly ForecastScore[] {
  const outcomes = futureBills(seed).flatMap(compareBill);
  const groups = ['all', ...BILL_GROUPS] as const;
  return groups.flatMap((group) =>
    HORIZONS.map((horizon) =>
      toScore(
        group,
        horizon,
        outcomes.filter((one) => one.horizon === horizon && (group === 'all' || one.group === group)),
      ),
    ),
  );
}

function toScore(group: ForecastScore['group'], horizon: Horizon, outcomes: readonly Outcome[]): ForecastScore {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const lastMonths = outcomes.flatMap(({ lastMonthError }) => lastMonthError ?? []);
  return {
    ...{ group, horizon, forecasts: outcomes.length },
    covered80: mean(outcomes.map(({ within80 }) => Number(within80))),
    covered95: mean(outcomes.map(({ within95 }) => Number(within95))),
    error: mean(outcomes.map(({ error }) => error)),
    errorOfMean: mean(outcomes.map(({ meanError }) => meanError)),
    errorOfLastMonth: lastMonths.length === 0 ? null : mean(lastMonths),
  };
}

/** Days of the mean that the simple forecast takes. */
const MEAN_DAYS = 30;
/** Days ahead that are looked at one by one. */
const SINGLE_DAYS = [1, 3, 8, 13, 21, 34] as const;

function compareBill({ group, series, cut }: FutureBill): readonly Outcome[] {
  const { gone, rest, next, before } = monthAround(series.times[cut - 1] ?? 0);
  const forecast = forecastSeries(firstDays(series, cut), rest + next);
  if (forecast.kind !== 'forecast') return [];
  const sum = (from: number, to: number) => series.values.slice(from, to).reduce((all, value) => all + value, 0);
  const mean = sum(cut - MEAN_DAYS, cut) / MEAN_DAYS;
  const lastMonth = cut - gone - before < 0 ? null : sum(cut - gone - before, cut - gone);
  const toDate = sum(cut - gone, cut);
  const compare = (horizon: Horizon, [from, to]: readonly [number, number], known: number, base: number): Outcome => {
    const { expected, within80, within95 } = forecast.over(from, to);
    const actual = sum(cut + from - 1, cut + to);
    const off = (value: number) => Math.abs(value - actual) / base;
    return {
      ...{ group, horizon, error: off(expected), meanError: off(mean * (to - from + 1)) },
      within80: actual >= within80.low && actual <= within80.high,
      within95: actual >= within95.low && actual <= within95.high,
      lastMonthError: lastMonth === null || horizon === 'day' ? null : off(lastMonth - known),
    };
  };
  const month = sum(cut - gone, cut + rest);
  return [
    ...(rest > 0 ? [compare('rest-of-month', [1, rest], toDate, month)] : []),
    compare('next-month', [rest + 1, rest + next], 0, sum(cut + rest, cut + rest + next)),
    ...SINGLE_DAYS.filter((day) => day <= rest + next).map((day) => compare('day', [day, day], 0, mean)),
  ];
}

/** Days of the month of an instant that are gone and that are left, and those of the months after and before. */
function monthAround(time: number): Readonly<Record<'gone' | 'rest' | 'next' | 'before', number>> {
  const date = new Date(time * 1000);
  const start = (months: number) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / 1000;
  const days = (months: number) => (start(months + 1) - start(months)) / DAY;
  return { gone: date.getUTCDate(), rest: days(0) - date.getUTCDate(), next: days(1), before: days(-1) };
}
