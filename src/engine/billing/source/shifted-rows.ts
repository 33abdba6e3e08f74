import { textOf } from '../analysis/bill-database.ts';
import type { BillStore } from './cost-file.ts';
import { detectFormat } from './detect-format.ts';
import { lineageOf } from './lineage.ts';
import { quoted } from './origin.ts';
import { kindOf } from './processed-columns.ts';

/** How a text begins that is a day. */
const DAY = `'____-__-__%'`;

/** Columns of times that stand side by side: the first, and those behind them in which their values stand where one or two commas are too many. */
interface Times {
  readonly first: string;
  readonly behind: readonly string[];
}

/**
 * Rows, from 0, in which a value was written with a comma and without quotes, though they have no field too many: their last, which is empty, is not
 * written either. What gives them away is a day that stands behind the columns of times, and none in the first of these. A column in
 * which other rows have a day is no sign of it, nor is anything that half of all rows have in common.
 */
export async function shiftedRows(
  store: BillStore,
  table: string,
  columns: readonly string[],
): Promise<readonly number[]> {
  const signs = timesOf(columns).map((times) => signSql(table, times));
  if (signs.length === 0) return [];
  const found = await store.query(signs.join(' UNION ALL '));
  const rows = found.flatMap((row) => textOf(row, 'row_ids')?.split(',').map(Number) ?? []);
  return [...new Set(rows)].toSorted((a, b) => a - b);
}

function signSql(table: string, { first, behind }: Times): string {
  const isBehind = behind.map((column) => `${quoted(column)} LIKE ${DAY}`).join(' OR ');
  return `SELECT CASE
      WHEN COUNT(*) FILTER (WHERE has_day) = 0 AND COUNT(*) * 2 <= (SELECT COUNT(*) FROM ${table})
      THEN STRING_AGG(row_id, ',') END AS row_ids
    FROM (
      SELECT rowid AS row_id, COALESCE(${quoted(first)}, '') LIKE ${DAY} AS has_day FROM ${table} WHERE ${isBehind}
    )`;
}

/** Groups of columns of times in a file of these columns, but for those with no column behind them. */
function timesOf(columns: readonly string[]): readonly Times[] {
  const detection = detectFormat(columns);
  if (detection.kind !== 'known') return [];
  const instants = lineageOf(detection.format, columns).filter(({ column }) => kindOf(column) === 'instant');
  const names = new Set(instants.flatMap(({ from }) => from));
  return columns.flatMap((first, index) => {
    if (!names.has(first) || names.has(columns[index - 1] ?? '')) return [];
    const end = columns.findIndex((column, at) => at > index && !names.has(column));
    const behind = end < 0 ? [] : columns.slice(end, end + 2).filter((column) => !names.has(column));
    return behind.length === 0 ? [] : [{ first, behind }];
  });
}
