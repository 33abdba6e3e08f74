import { countOf, textOf } from '../analysis/bill-database.ts';
import type { BillStore } from './cost-file.ts';
import type { CsvScan } from './csv-scan.ts';
import type { CsvShape } from './raw-sql.ts';
import { dropRowsSql, splitRowsSql } from './raw-sql.ts';
import type { RecordRow } from './row-numbers.ts';
import { RowNumbers } from './row-numbers.ts';
import { shiftedRows } from './shifted-rows.ts';

/** A table made of a CSV file, and what is known of the file. */
export interface ScannedTable {
  /** The file's name, as the reader knows it. */
  readonly file: string;
  readonly table: string;
  readonly shape: CsvShape;
  readonly scan: CsvScan;
  /** Records that the database rejected, in ascending order. */
  readonly rejected: readonly number[];
}

/** A line has more fields than there are columns, and which row was made of it cannot be told: to be repaired in the file. */
export class UnknownRow extends Error {
  override readonly name = 'UnknownRow';
  readonly file: string;
  readonly line: number;

  constructor(file: string, line: number) {
    super(`Which row line ${line} of ${file} is cannot be told.`);
    this.file = file;
    this.line = line;
  }
}

/** Rows that were taken out of a table, by their records. */
export interface DroppedRows {
  /** Those of more fields than there are columns. */
  readonly longer: readonly number[];
  /** Those of as many fields as there are columns, of which not all stand in their own. */
  readonly shifted: readonly number[];
  /** Whether the database took a record of each that the scan found: if not, no row was taken out, as none can be told by its record. */
  readonly isMatched: boolean;
}

const NONE: DroppedRows = { longer: [], shifted: [], isMatched: true };

/**
 * Takes rows out of a table whose values stand in the wrong columns, mostly as one of them was written with a comma and without quotes. Of records of
 * more fields than there are columns the database takes those there is room for. Of a record behind a quote left open, too, nothing
 * stays, though a lenient reading makes a row of it. Fails with `UnknownRow` where there are rows to be taken out, and which they are cannot be told.
 */
export async function dropOddRows(store: BillStore, scanned: ScannedTable): Promise<DroppedRows> {
  const { table, shape, scan } = scanned;
  const { longer, trailing } = scan;
  const shifted = await shiftedRows(store, table, shape.columns);
  if (longer.length + trailing.length + shifted.length === 0 && scan.openQuote === null) return NONE;
  const numbers = new RowNumbers(scan, scanned.rejected);
  const rows = numbers.ofRecords([scan.records + 1])[0]?.row ?? 0;
  const further = (await countRows(store, table)) - rows;
  if (further === 0 || (further === 1 && scan.openQuote !== null))
    return dropSuspects(store, scanned, { longer, trailing, shifted, numbers, rows, hasLost: further === 1 });
  const [line] = scan.linesOf(longer.slice(0, 1));
  if (line !== undefined) throw new UnknownRow(scanned.file, line);
  return { ...NONE, isMatched: false };
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

async function countRows(store: BillStore, table: string): Promise<number> {
  const [row = {}] = await store.query(`SELECT COUNT(*) AS row_count FROM ${table}`);
  return countOf(row, 'row_count');
}

/**
 * Rows whose last value is followed by delimiters, as some programs write them, are no fault, unless their own fields look like a value with
 * a comma in it. Where such programs wrote most of the file that is chance: its delimiters stand behind a value that was taken apart, too.
 */
async function splitRows(
  store: BillStore,
  { table, shape }: ScannedTable,
  trailing: readonly RecordRow[],
  others: number,
): Promise<readonly RecordRow[]> {
  if (trailing.length === 0 || shape.delimiter !== ',') return [];
  const [found = {}] = await store.query(splitRowsSql(table, shape.columns));
  const isSplit = new Set(textOf(found, 'row_ids')?.split(',').map(Number));
  const split = trailing.filter(({ row }) => isSplit.has(row));
  const whole = trailing.length - split.length;
  return whole > others ? [] : split;
}
