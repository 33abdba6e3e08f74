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
  const currencies = found.map((row) => textOf(row, 'currency'));
  const parts: CurrencyPart[] = [];
  for (const currency of currencies) {
    const scope = allOf([values, currencies.length === 1 ? 'TRUE' : scopeOf(currency)]);
    const ask: CurrencyPart['ask'] = (sql, values) => database.query(fillSql(sql, { metric, scope, ...values }));
    const [row = {}] = await ask(billExtentSql);
    parts.push({ currency, extent: decodeExtent(row), scope, ask });
  }
  return parts;
}

function scopeOf(currency: string | null): string {
  return currency === null ? 'BillingCurrency IS NULL' : `BillingCurrency = ${literal(currency)}`;
}
