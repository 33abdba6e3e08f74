import { exactDecimal } from '#engine/billing/analysis/bill-database.ts';
import { LONGEST_CELL } from '#engine/billing/workbench/reader-sql.ts';
import type { QueryResult } from '#engine/billing/workbench/result.ts';
import { formatCost } from '#i18n/format-cost.ts';
import type { Locale } from '#i18n/locales.ts';

/** A decimal with a point. Whole numbers stand as they are: years and codes have no thousands. */
const DECIMAL = /^-?\d+\.\d+$/;

/** A value of a result as the reader's language writes it: decimals with all their digits, the rest as the database has it. */
export function cellText({ columns, rows }: QueryResult, row: number, column: number, locale: Locale): string | null {
  const value = rows[row]?.[column] ?? null;
  if (value !== null && value.length > LONGEST_CELL) return `${value.slice(0, LONGEST_CELL)}…`;
  if (value === null || columns[column]?.kind !== 'number' || !DECIMAL.test(value)) return value;
  return formatCost(exactDecimal(value), null, locale, 'plain');
}
