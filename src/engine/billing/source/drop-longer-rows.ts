import { countOf, textOf } from '../analysis/bill-database.ts';
import type { BillStore } from './cost-file.ts';
import type { CsvScan } from './csv-scan.ts';
import type { CsvShape } from './raw-sql.ts';
import { dropRowsSql, splitRowsSql } from './raw-sql.ts';

/** A table made of a CSV file, and what is known of the file. */
export interface ScannedTable {
  readonly table: string;
  readonly shape: CsvShape;
  readonly scan: CsvScan;
  /** Records that the database rejected, in ascending order. */
  readonly rejected: readonly number[];
}

/** Rows that were taken out of a table, by their records. */
export interface DroppedRows {
  readonly longer: readonly number[];
  /** Whether the database took a record of each that the scan found: if not, no row was taken out, as none can be told by its record. */
  readonly isMatched: boolean;
}

/**
 * Takes rows out of a table whose records have more fields than there are columns: the database takes them, without what is behind the last
 * column. Mostly a value was written with a comma and without quotes, so that every value after it stands in its neighbour's column.
 * Of a record behind a quote left open, too, nothing stays, though a lenient reading makes a row of it.
 */
export async function dropLongerRows(store: BillStore, scanned: ScannedTable): Promise<DroppedRows> {
  const { table, scan } = scanned;
  if (scan.longer.length + scan.trailing.length === 0 && scan.openQuote === null)
    return { longer: [], isMatched: true };
  const rowsOf = rowNumbers(scanned);
  const expected = rowsOf([scan.records + 1])[0]?.row ?? 0;
  const further = (await countRows(store, table)) - expected;
  if (further !== 0 && (further !== 1 || scan.openQuote === null)) return { longer: [], isMatched: false };
  const longer = [...rowsOf(scan.longer), ...(await splitRows(store, scanned, rowsOf, expected))];
  const dropped = longer.map((record) => record.row);
  // The row of what is behind the open quote.
  if (further === 1) dropped.push(expected);
  if (dropped.length > 0) await store.query(dropRowsSql(table, dropped));
  return { longer: longer.map(({ record }) => record), isMatched: true };
}

async function countRows(store: BillStore, table: string): Promise<number> {
  const [row = {}] = await store.query(`SELECT COUNT(*) AS row_count FROM ${table}`);
  return countOf(row, 'row_count');
}

/** A record and the row that the database made of it, from 0. */
interface RecordRow {
  readonly record: number;
  readonly row: number;
}

type RowsOf = (records: readonly number[]) => readonly RecordRow[];

/** Tells rows by their records, both in ascending order: every record is a row but for the blank ones and those rejected. */
function rowNumbers({ scan, rejected }: ScannedTable): RowsOf {
  const { names, records, blank } = scan;
  const absent = [...new Set([...blank, ...rejected])]
    .filter((record) => record > names && record <= records)
    .toSorted((a, b) => a - b);
  const isAbsent = new Set(absent);
  return (asked) => {
    let before = 0;
    return asked.flatMap((record) => {
      while ((absent[before] ?? Infinity) < record) before += 1;
      return isAbsent.has(record) ? [] : [{ record, row: record - names - 1 - before }];
    });
  };
}

/**
 * Rows whose last value is followed by a delimiter, as some programs write them, are no fault, unless their own fields look like a value with
 * a comma in it. Where such programs wrote most of the file that is chance: its delimiter stands behind a value that was taken apart, too.
 */
async function splitRows(
  store: BillStore,
  { table, shape, scan }: ScannedTable,
  rowsOf: RowsOf,
  rows: number,
): Promise<readonly RecordRow[]> {
  const trailing = rowsOf(scan.trailing);
  if (trailing.length === 0 || shape.delimiter !== ',') return [];
  const [found = {}] = await store.query(splitRowsSql(table, shape.columns));
  const isSplit = new Set(textOf(found, 'row_ids')?.split(',').map(Number));
  const split = trailing.filter(({ row }) => isSplit.has(row));
  const whole = trailing.length - split.length;
  const plain = rows - trailing.length - rowsOf(scan.longer).length;
  return whole > plain ? [] : split;
}
