import type { Issue, Result } from '../../kit/result.ts';
import { fail, issue, ok } from '../../kit/result.ts';
import type { CostMetric } from '../source/processed-columns.ts';
import meteredUseSql from '../sql/metered-use.sql';
import type { BillUse, Variance } from '../variance/compare-lines.ts';
import { compareLines } from '../variance/compare-lines.ts';
import type { Estimate } from '../variance/decode-estimate.ts';
import type { BillDatabase, Row } from './bill-database.ts';
import { exactDecimal, textOf } from './bill-database.ts';
import type { DaySpan } from './complete-span.ts';
import { completeSpan, monthSpan } from './complete-span.ts';
import { currencyParts } from './currency-parts.ts';
import { exactSum } from './exact-sum.ts';
import type { Span } from './shown-span.ts';

/** An estimate against some days of a bill. */
export interface BillVariance extends Variance {
  readonly currency: string;
  readonly metric: CostMetric;
  readonly period: DaySpan;
}

/**
 * Compares an estimate with one month of a bill, by one cost; only the rows that `values` names. `month` is `YYYY-MM`; null takes the last one the bill has whole, else the days it
 * has. Issues: `currency-differs` where no part of the bill is in the estimate's currency, `month-not-in-bill`.
 */
export async function compareEstimate(
  database: BillDatabase,
  estimate: Estimate,
  { metric, month, values }: { readonly metric: CostMetric; readonly month: string | null; readonly values?: string },
): Promise<Result<BillVariance>> {
  const parts = await currencyParts(database, metric, values);
  const part = parts.find(({ currency }) => currency === estimate.currency);
  if (part === undefined) {
    const found = parts.map(({ currency }) => currency ?? '?').join(', ');
    return fail([issue('currency-differs', 'BillingCurrency', { estimate: estimate.currency, bill: found })]);
  }
  const period = monthSpan(part.extent, month);
  if (period === null) return fail([outside(completeSpan(part.extent))]);
  const { start, end, days } = period;
  const use = decodeUse(await part.ask(meteredUseSql, { start, end }), days);
  return ok({ currency: estimate.currency, metric, period, ...compareLines(estimate, use) });
}

function outside(known: Span | null): Issue {
  return issue('month-not-in-bill', 'month', { from: known?.from ?? '', to: known?.to ?? '' });
}

/** Reads rows of `metered-use.sql`: lines of use, and the sum of all else. */
export function decodeUse(rows: readonly Row[], days: number): BillUse {
  const isUse = (row: Row) => textOf(row, 'category') === 'Usage';
  const cost = (row: Row) => exactDecimal(textOf(row, 'cost'));
  return {
    days,
    lines: rows.filter(isUse).map((row) => ({
      sku: textOf(row, 'sku'),
      meter: textOf(row, 'sku_meter'),
      service: textOf(row, 'service'),
      region: textOf(row, 'region'),
      name: textOf(row, 'meter'),
      unit: textOf(row, 'unit'),
      quantity: exactDecimal(textOf(row, 'quantity')),
      cost: cost(row),
    })),
    notUse: exactSum(rows.filter((row) => !isUse(row)).map(cost)),
  };
}
