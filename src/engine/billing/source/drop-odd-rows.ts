import type { Result } from '../../kit/result.ts';
import { fail, ok } from '../../kit/result.ts';
import type { BillStore } from './cost-file.ts';
import { dropRowsSql } from './raw-sql.ts';
import type { RecordRow } from './row-numbers.ts';
import { RowNumbers } from './row-numbers.ts';
import type { ScannedTable } from './scanned-table.ts';
import { countRows } from './scanned-table.ts';
import { shiftedRows } from './shifted-rows.ts';
import { isSplitByChance, rowsLikeSplit } from './split-rows.ts';
import { unknownRows } from './unknown-rows.ts';

/** Rows that were taken out of a table, by their records. */
export interface DroppedRows {
  /** Those of more fields than there are columns. */
  readonly longer: readonly number[];
  /** Those of as many fields as there are columns, of which not all stand in their own. */
  readonly shifted: readonly number[];
  /** Whether the database took a record of each that the scan found: if not, there was none to be taken out. */
  readonly isMatched: boolean;
}

const NONE: DroppedRows = { longer: [], shifted: [], isMatched: true };

/**
 * Takes rows out of a table whose values stand in the wrong columns, mostly as one of them was written with a comma and without quotes. Of records of
 * more fields than there are columns the database takes those there is room for. Of a record behind a quote left open, too, nothing
 * stays, though a lenient reading makes a row of it. A file of such rows whose lines cannot be told is refused.
 */
export async function dropOddRows(store: BillStore, scanned: ScannedTable): Promise<Result<DroppedRows>> {
  const { table, shape, scan } = scanned;
  const { longer, trailing } = scan;
  const shifted = await shiftedRows(store, table, shape.columns);
  if (longer.length + trailing.length + shifted.length === 0 && scan.openQuote === null) return ok(NONE);
  const numbers = new RowNumbers(scan, scanned.rejected);
  const rows = numbers.ofRecords([scan.records + 1])[0]?.row ?? 0;
  const further = (await countRows(store, scanned)) - rows;
  if (further === 0 || (further === 1 && scan.openQuote !== null))
    return ok(await dropSuspects(store, scanned, { longer, trailing, shifted, numbers, rows, hasLost: further === 1 }));
  const issues = await unknownRows(store, scanned, shifted);
  return issues.length > 0 ? fail(issues) : ok({ ...NONE, isMatched: false });
}

interface Suspects {
  /** Records of more fields than there are columns, and those of them with nothing in the further ones. */
  readonly longer: readonly number[];
  readonly trailing: readonly number[];
  /** Rows whose values may stand behind their columns. */
  readonly shifted: readonly number[];
  readonly numbers: RowNumbers;
  /** How many rows there are, but for the one of what is behind the open quote, if there is one. */
  readonly rows: number;
  readonly hasLost: boolean;
}

async function dropSuspects(store: BillStore, scanned: ScannedTable, suspects: Suspects): Promise<DroppedRows> {
  const { numbers, rows, hasLost } = suspects;
  const certain = numbers.ofRecords(suspects.longer);
  const trailing = numbers.ofRecords(suspects.trailing);
  const split = await splitRows(store, scanned, trailing, rows - trailing.length - certain.length);
  const longer = [...certain, ...split];
  const isLonger = new Set(longer.map(({ row }) => row));
  const shifted = numbers.ofRows(suspects.shifted.filter((row) => row < rows && !isLonger.has(row)));
  const dropped = [...[...longer, ...shifted].map(({ row }) => row), ...(hasLost ? [rows] : [])];
  if (dropped.length > 0) await store.query(dropRowsSql(scanned.table, dropped));
  return { longer: longer.map(({ record }) => record), shifted: shifted.map(({ record }) => record), isMatched: true };
}

async function splitRows(
  store: BillStore,
  scanned: ScannedTable,
  trailing: readonly RecordRow[],
  others: number,
): Promise<readonly RecordRow[]> {
  if (trailing.length === 0) return [];
  const isSplit = await rowsLikeSplit(store, scanned);
  const split = trailing.filter(({ row }) => isSplit.has(row));
  return isSplitByChance(trailing.length - split.length, others) ? [] : split;
}
