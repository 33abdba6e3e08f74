import type { FocusColumn } from '../focus-columns.ts';
import { FOCUS_COLUMNS } from '../focus-columns.ts';

/** What a value of the processed layer is. Money and quantities are exact decimals: sums of doubles would not equal the file. */
export type ColumnKind = 'text' | 'decimal' | 'instant';

/** Columns of a cost record that FOCUS has no place for, with the `x_` prefix it asks for. */
export const OWN_COLUMNS = ['x_LineItemType', 'x_Operation', 'x_ServiceCode', 'x_UsageType'] as const;

/** Says what the rules found in a row; it stands behind `rules_version` where the layer is written. */
export const FINDINGS_COLUMN = 'x_Findings';

/** The processed layer: FOCUS 1.2, then our own. */
export type ProcessedColumn = Exclude<FocusColumn, `x_${string}`> | (typeof OWN_COLUMNS)[number];

export const PROCESSED_COLUMNS: readonly ProcessedColumn[] = [
  ...FOCUS_COLUMNS.filter((column): column is Exclude<FocusColumn, `x_${string}`> => !column.startsWith('x_')),
  ...OWN_COLUMNS,
];

/** The four costs of a FOCUS record; which one is on screen is always said. */
export const COST_METRICS = ['BilledCost', 'EffectiveCost', 'ListCost', 'ContractedCost'] as const;
export type CostMetric = (typeof COST_METRICS)[number];

/** Digits behind the point that costs, prices and quantities are read with; what stands behind them is rounded. */
export const PLACES = 18;

/**
 * How exact decimals are: {@link PLACES} hold every published sample (up to 15 in quantities, 14 in costs) and leave 20 digits for the whole
 * part. 38 digits are the most DuckDB and Athena both offer.
 */
export const DECIMAL = `DECIMAL(38, ${PLACES})`;

/**
 * The most digits before the point that a cost or a price is read with. More is nobody's, and would leave a sum no room: a hundred thousand
 * rows of the largest still fit.
 */
export const READ_DIGITS = 15;

/** What a cost or a price is read as: as exact, with {@link READ_DIGITS} before the point. */
export const READ_DECIMAL = `DECIMAL(${READ_DIGITS + PLACES}, ${PLACES})`;

/**
 * What a quantity is read as. A petabyte is 10¹⁵ bytes, and some publishers count bytes by the second. To leave a sum as much room as there is
 * for costs, queries add quantities up to fifteen places.
 */
const READ_QUANTITY = `DECIMAL(36, ${PLACES})`;

/** What the texts of a column of decimals are read as. */
export function readType(column: string): string {
  return column.endsWith('Quantity') ? READ_QUANTITY : READ_DECIMAL;
}

/** What the values of a column are. */
export function kindOf(column: ProcessedColumn): ColumnKind {
  if (/(Cost|Price|Quantity)$/.test(column)) return 'decimal';
  return /Period(Start|End)$/.test(column) ? 'instant' : 'text';
}
