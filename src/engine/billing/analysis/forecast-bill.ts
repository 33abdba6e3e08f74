import type { CostForecast, ForecastWish } from '../forecast/forecast-costs.ts';
import { forecastCosts } from '../forecast/forecast-costs.ts';
import type { DayCost } from '../forecast/forecast-month.ts';
import type { SpentPast } from '../forecast/spent-past.ts';
import { spentPast } from '../forecast/spent-past.ts';
import type { CostMetric } from '../source/processed-columns.ts';
import dailyCostSql from '../sql/daily-cost.sql';
import type { BillDatabase, Row } from './bill-database.ts';
import { exactDecimal, textOf } from './bill-database.ts';
import { latestStretch } from './charge-stretches.ts';
import { currencyParts } from './currency-parts.ts';
import { dailySeries } from './daily-series.ts';

/** A forecast of what a bill costs in one currency. */
export interface CurrencyForecast {
  readonly currency: string | null;
  readonly forecast: CostForecast;
  readonly past: SpentPast;
}

/** Forecasts a bill by one cost, each currency by itself that has it; only the rows that `values` names. */
export async function forecastBill(
  database: BillDatabase,
  metric: CostMetric,
  wish: ForecastWish,
  values = 'TRUE',
): Promise<readonly CurrencyForecast[]> {
  const forecasts: CurrencyForecast[] = [];
  const parts = await currencyParts(database, metric, values);
  for (const [index, { currency, extent, ask }] of parts.entries()) {
    const rows = await ask(dailyCostSql);
    if (rows.length > 0 && rows.every((row) => textOf(row, 'cost') === null)) continue;
    const costs = decodeDayCosts(rows);
    const series = dailySeries(
      costs.map(({ day, usage }) => ({ day, cost: usage })),
      latestStretch(extent, costs),
    );
    // A budget is in one currency: that of most rows, which comes first.
    const budget = index === 0 ? wish.budget : null;
    forecasts.push({
      currency,
      forecast: forecastCosts(costs, series, { ...wish, budget }),
      past: spentPast(costs, series.labels),
    });
  }
  return forecasts;
}

/** Reads rows of `daily-cost.sql`. */
export function decodeDayCosts(rows: readonly Row[]): readonly DayCost[] {
  return rows.map((row) => ({
    day: textOf(row, 'day') ?? '',
    cost: exactDecimal(textOf(row, 'cost')),
    usage: exactDecimal(textOf(row, 'usage_cost')),
  }));
}
