import { decimalSql, fastDecimalSql } from '../source/decimal-sql.ts';
import { GIVEN } from '../source/given-values.ts';
import { currencySql, quoted } from '../source/origin.ts';
import type { BillColumns } from './bill-columns.ts';
import type { RowCheck } from './check.ts';
import { columnSql } from './condition.ts';
import { FOCUS_MODEL } from './focus-model.ts';

/** One look at the whole file: its rows, its currencies, its cost, and the places its costs are written with. */
export function profileSql(cost: string, columns: BillColumns): string {
  const currency = currencySql(columnSql('BillingCurrency', columns.find));
  const places = FOCUS_MODEL.products.map((product, index) => {
    const text = columnSql(product.cost, columns.find);
    // 8E-7 has seven places as 0.0000008 has; zeros at the end say nothing.
    const fraction = `LENGTH(REGEXP_EXTRACT(${text}, '[.]([0-9]*[1-9])', 1))`;
    const power = `TRY_CAST(REGEXP_EXTRACT(${text}, '[eE]-([0-9]+)', 1) AS INTEGER)`;
    return `MAX(COALESCE(${fraction}, 0) + COALESCE(${power}, 0)) AS places_${index}`;
  });
  const facts = [
    'COUNT(*) AS row_count',
    // Costs without a currency are in one of their own, as in every other sum.
    `COUNT(DISTINCT COALESCE(${currency}, '')) AS currencies`,
    `CAST(SUM(${cost}) AS VARCHAR) AS cost`,
    ...places,
  ];
  return `SELECT\n  ${facts.join(',\n  ')}\nFROM ${GIVEN}`;
}

/** Rows that break each check, `rows_0` on, in one look at the file. */
export function countSql(checks: readonly RowCheck[]): string {
  const counts = checks.map(({ violates }, index) => `COUNT(CASE WHEN ${violates} THEN 1 END) AS rows_${index}`);
  return `SELECT\n  ${counts.join(',\n  ')}\nFROM ${GIVEN}`;
}

/** Rows that break one check, as `rows_0`, each value of its column judged once. */
export function valueCountSql({ violates, column }: RowCheck, { find }: BillColumns): string {
  const name = columnSql(column, find);
  const values = `SELECT ${name}, COUNT(*) AS row_count FROM ${GIVEN} GROUP BY ${name}`;
  return `SELECT SUM(row_count) AS rows_0 FROM (${values}) AS judged WHERE ${violates}`;
}

/** Values of each check's column, `values_0` on: those of the file, or those of them that could be read. */
export function filledSql(
  layer: typeof GIVEN | 'processed',
  checks: readonly RowCheck[],
  { find }: BillColumns,
): string {
  const counts = checks.map(({ column }, index) => {
    const name = layer === GIVEN ? columnSql(column, find) : column;
    return `COUNT(${name}) AS values_${index}`;
  });
  return `SELECT ${counts.join(', ')} FROM ${layer}`;
}

/** What the rows that break each check cost, `cost_0` on, and one value among them, `example_0` on. */
export function costSql(checks: readonly RowCheck[], cost: string, { find }: BillColumns): string {
  const sums = checks.flatMap(({ violates, column }, index) => [
    `CAST(SUM(CASE WHEN ${violates} THEN ${cost} END) AS VARCHAR) AS cost_${index}`,
    `MIN(CASE WHEN ${violates} THEN ${columnSql(column, find)} END) AS example_${index}`,
  ]);
  return `SELECT\n  ${sums.join(',\n  ')}\nFROM ${GIVEN}`;
}

/** Rows that break any of the conditions, `touched`, and what they cost together, `cost`: each row once, however much it breaks. */
export function touchedSql(conditions: readonly string[], cost: string): string {
  const broken = conditions.map((condition) => `(${condition})`).join('\n  OR ');
  return `SELECT COUNT(*) AS touched, CAST(SUM(${cost}) AS VARCHAR) AS cost\nFROM ${GIVEN}\nWHERE ${broken}`;
}

/** True of rows whose value of one column goes with more than one value of another. */
export function splitSql(column: string, one: string): string {
  return `${column} IN (SELECT ${column} FROM ${GIVEN} GROUP BY ${column} HAVING MIN(${one}) <> MAX(${one}))`;
}

/** A cost of the raw layer as an exact decimal. */
export function rawCost(name: string | null): string {
  return name === null ? decimalSql('NULL') : fastDecimalSql(quoted(name));
}
