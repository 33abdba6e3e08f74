import { textOf } from '../analysis/bill-database.ts';
import type { Issue } from '../../kit/result.ts';
import { issue } from '../../kit/result.ts';
import type { BillStore } from './cost-file.ts';
import { quoted } from './origin.ts';
import type { ScannedTable } from './scanned-table.ts';
import { countRows } from './scanned-table.ts';
import { isSplitByChance, rowsLikeSplit } from './split-rows.ts';

/** Characters of a row that it is found by in the file. */
const LONGEST_START = 60;

/** Why a file is refused that has rows to be taken out, of which nobody can tell which lines they are: they would be shown in the wrong columns. */
export async function unknownRows(
  store: BillStore,
  scanned: ScannedTable,
  shifted: readonly number[],
): Promise<readonly Issue[]> {
  const { file, scan } = scanned;
  const longer = scan.longer.length > 0 ? scan.longer : await maybeSplit(store, scanned);
  const issues = scan.linesOf(longer.slice(0, 1)).map((line) => issue('bill-row-unknown', file, { line }));
  const [row] = shifted;
  if (row === undefined) return issues;
  return [...issues, issue('bill-row-shifted', file, { text: await startOf(store, scanned, row) })];
}

/** Records that end in delimiters, where rows look split that may be theirs. */
async function maybeSplit(store: BillStore, scanned: ScannedTable): Promise<readonly number[]> {
  const { trailing } = scanned.scan;
  if (trailing.length === 0) return [];
  const { size } = await rowsLikeSplit(store, scanned);
  const others = (await countRows(store, scanned)) - trailing.length;
  return size === 0 || isSplitByChance(trailing.length - size, others) ? [] : trailing;
}

/** How a row begins, much as the file has it: its line is not known. */
async function startOf(store: BillStore, { table, shape }: ScannedTable, row: number): Promise<string> {
  const fields = shape.columns.map((column) => `COALESCE(${quoted(column)}, '')`).join(', ');
  const [found = {}] = await store.query(
    `SELECT CONCAT_WS('${shape.delimiter}', ${fields}) AS row_text FROM ${table} WHERE rowid = ${row}`,
  );
  return (textOf(found, 'row_text') ?? '').slice(0, LONGEST_START);
}
