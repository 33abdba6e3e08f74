import dailyTotalsSql from '../sql/daily-totals.sql';
import monthlyTotalsSql from '../sql/monthly-totals.sql';
import type { BillDatabase } from './bill-database.ts';
import { textOf } from './bill-database.ts';
import type { CurrencyTotals } from './summarise-bill.ts';
import { currencyOf } from './summarise-bill.ts';

/** What a day or a month comes to in one currency: all charges. */
export interface PeriodTotals extends CurrencyTotals {
  /** `YYYY-MM-DD` or `YYYY-MM`, by the start of the charges; null for charges that do not say. */
  readonly period: string | null;
}

const QUERIES = { day: dailyTotalsSql, month: monthlyTotalsSql } as const;

/** What every day or month with a charge comes to, by currency and then by date. All of them together are the bill. */
export async function summarisePeriods(
  database: BillDatabase,
  by: keyof typeof QUERIES,
): Promise<readonly PeriodTotals[]> {
  const rows = await database.query(QUERIES[by]);
  return rows.map((row) => ({ period: textOf(row, 'period'), ...currencyOf(row) }));
}
