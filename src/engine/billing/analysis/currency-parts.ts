import { literal } from '../source/origin.ts';
import type { CostMetric } from '../source/processed-columns.ts';
import billExtentSql from '../sql/bill-extent.sql';
import currenciesSql from '../sql/currencies.sql';
import { fillSql } from '../sql/fill-sql.ts';
import type { BillDatabase, Row } from './bill-database.ts';
import { textOf } from './bill-database.ts';
import { allOf } from './bill-view.ts';
import type { BillExtent } from './bill-extent.ts';
import { decodeExtent } from './bill-extent.ts';

/** The part of a bill that is in one currency; all of it in a healthy file. Costs of different currencies are never compared. */
export interface CurrencyPart {
  readonly currency: string | null;
  readonly extent: BillExtent;
  /** Its rows, as a condition over the processed layer. */
  readonly scope: string;
  /** Asks a query of this part: `{scope}` and `{metric}` are filled in, the rest comes from the caller. */
  readonly ask: (sql: string, values?: Readonly<Record<string, string>>) => Promise<readonly Row[]>;
}

/** The parts of a bill by currency, the one of most rows first; only of the rows that `values` names. */
export async function currencyParts(
  database: BillDatabase,
  metric: CostMetric,
  values = 'TRUE',
): Promise<readonly CurrencyPart[]> {
  const found = await database.query(fillSql(currenciesSql, { scope: values }));
  const parts: CurrencyPart[] = [];
  for (const row of found)
    parts.push(await currencyPart(database, { metric, values, currency: textOf(row, 'currency'), of: found.length }));
  return parts;
}

/** One part of a bill: that in one of so many currencies. */
export async function currencyPart(
  database: BillDatabase,
  part: {
    readonly metric: CostMetric;
    readonly values?: string;
    readonly currency: string | null;
    readonly of: number;
  },
): Promise<CurrencyPart> {
  const { metric, values = 'TRUE', currency } = part;
  const scope = allOf([values, part.of === 1 ? 'TRUE' : scopeOf(currency)]);
  const ask: CurrencyPart['ask'] = (sql, more) => database.query(fillSql(sql, { metric, scope, ...more }));
  const [row = {}] = await ask(billExtentSql);
  return { currency, extent: decodeExtent(row), scope, ask };
}

function scopeOf(currency: string | null): string {
  return currency === null ? 'BillingCurrency IS NULL' : `BillingCurrency = ${literal(currency)}`;
}
