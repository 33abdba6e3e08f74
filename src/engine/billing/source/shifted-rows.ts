import { textOf } from '../analysis/bill-database.ts';
import type { BillStore } from './cost-file.ts';
import { detectFormat } from './detect-format.ts';
import { givenSql } from './given-values.ts';
import { lineageOf } from './lineage.ts';
import { quoted } from './origin.ts';
import { kindOf } from './processed-columns.ts';

/** A day, alone or with its time behind it. An underscore of LIKE would do for a letter, too, as in `prod-br-01`. */
const DAY = `'^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ]|$)'`;

/** How days begin in any other form, as `1/26/2026`. */
const OTHER_DAY = `'^[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}'`;

/** Most columns by which values are looked for behind their own: one or two commas are too many. */
const FURTHEST = 2;

/** Columns of times that stand side by side, and those behind them in which their values stand where commas are too many. */
interface Times {
  readonly times: readonly string[];
  readonly behind: readonly string[];
}

/**
 * Rows, from 0, in which a value was written with a comma and without quotes, though they have no field too many: their last, which is empty, is not
 * written either. What gives them away are days that all stand as many columns behind the columns of times, with a value that is no day in the
 * first of these. A row is called so only where that is certain: most rows of the file have their day in that column, and none of them has one
 * in the columns behind.
 */
export async function shiftedRows(
  store: BillStore,
  table: string,
  columns: readonly string[],
): Promise<readonly number[]> {
  const times = timesOf(columns);
  if (times.length === 0 || !(await mayBeShifted(store, table, times))) return [];
  const found = await store.query(times.map((one) => signSql(table, one)).join(' UNION ALL '));
  const rows = found.flatMap((row) => textOf(row, 'row_ids')?.split(',').map(Number) ?? []);
  return [...new Set(rows)].toSorted((a, b) => a - b);
}

/** Whether anything behind the columns of times is as long as a day and written like one: in most files nothing is, and that is known ten times as fast. */
async function mayBeShifted(store: BillStore, table: string, times: readonly Times[]): Promise<boolean> {
  const isLikeDay = times.flatMap(({ behind }) => behind.map((column) => `${quoted(column)} LIKE '____-__-__%'`));
  const found = await store.query(`SELECT 1 AS is_found FROM ${table} WHERE ${isLikeDay.join(' OR ')} LIMIT 1`);
  return found.length > 0;
}

function signSql(table: string, { times, behind }: Times): string {
  const first = quoted(times[0] ?? '');
  const isShifted = behind.map((_, index) => shiftedSql({ times, behind }, index + 1)).join(' OR ');
  return `SELECT CASE
      WHEN COUNT(*) FILTER (WHERE has_day) * 2 >= COUNT(*) AND COUNT(*) FILTER (WHERE has_day AND is_behind) = 0
      THEN STRING_AGG(row_id, ',') FILTER (WHERE is_shifted) END AS row_ids
    FROM (
      SELECT
        rowid AS row_id,
        ${isDay(times[0] ?? '')} AS has_day,
        ${behind.map(isDay).join(' OR ')} AS is_behind,
        ${givenSql(first)} IS NOT NULL AND NOT REGEXP_MATCHES(${first}, ${OTHER_DAY}) AND (${isShifted}) AS is_shifted
      FROM ${table}
    )`;
}

/** Whether the times of a row stand so many columns behind their own. */
function shiftedSql({ times, behind }: Times, by: number): string {
  const columns = [...times, ...behind];
  const ownDays = columns.slice(0, by).map((column) => `NOT ${isDay(column)}`);
  const days = columns.slice(by, by + times.length).map(isDay);
  return `(${[...ownDays, ...days].join(' AND ')})`;
}

function isDay(column: string): string {
  return `COALESCE(REGEXP_MATCHES(${quoted(column)}, ${DAY}), false)`;
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
    const behind = end < 0 ? [] : columns.slice(end, end + FURTHEST).filter((column) => !names.has(column));
    return behind.length === 0 ? [] : [{ times: columns.slice(index, end), behind }];
  });
}
