import { textOf } from '../analysis/bill-database.ts';
import type { BillStore } from './cost-file.ts';
import { splitRowsSql } from './raw-sql.ts';
import type { ScannedTable } from './scanned-table.ts';

/** Rows, from 0, whose own fields look like a value with a comma in it. */
export async function rowsLikeSplit(store: BillStore, { table, shape }: ScannedTable): Promise<ReadonlySet<number>> {
  if (shape.delimiter !== ',') return new Set();
  const [found = {}] = await store.query(splitRowsSql(table, shape.columns));
  return new Set(textOf(found, 'row_ids')?.split(',').map(Number));
}

/**
 * Rows whose last value is followed by delimiters, as some programs write them, are no fault, unless they look split. Where such programs wrote
 * most of the file that is chance: its delimiters stand behind a value that was taken apart, too. `whole`: rows that end so and do not look
 * split; `others`: rows that end in no delimiter.
 */
export function isSplitByChance(whole: number, others: number): boolean {
  return whole > others;
}
