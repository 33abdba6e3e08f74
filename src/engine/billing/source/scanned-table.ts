import { countOf } from '../analysis/bill-database.ts';
import type { BillStore } from './cost-file.ts';
import type { CsvScan } from './csv-scan.ts';
import type { CsvShape } from './raw-sql.ts';

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

/** How many rows the database made of the file. */
export async function countRows(store: BillStore, { table }: ScannedTable): Promise<number> {
  const [row = {}] = await store.query(`SELECT COUNT(*) AS row_count FROM ${table}`);
  return countOf(row, 'row_count');
}
