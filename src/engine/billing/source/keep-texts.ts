import type { BillDatabase } from '../analysis/bill-database.ts';
import type { NativeColumns } from './processed-sql.ts';

/**
 * Keeps the texts of a raw layer whose columns have types of their own, which until then are made whenever they are asked for. What looks at
 * all of them many times asks for this first; a second time nothing is done. Whoever only sums a bill up need not wait for it.
 */
export async function keepTexts(database: BillDatabase, natives: NativeColumns | null): Promise<void> {
  if (natives === null) return;
  await database.query('CREATE TABLE IF NOT EXISTS raw_texts AS SELECT * FROM raw');
  await database.query('CREATE OR REPLACE VIEW raw AS SELECT * FROM raw_texts');
  await database.query(`DROP VIEW IF EXISTS ${natives.view}`);
  await database.query(`DROP TABLE IF EXISTS ${natives.values}`);
}
