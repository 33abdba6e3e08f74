import path from 'node:path';
import type { OpenBill } from '#scripts/billing/open-bill.ts';
import { openBill } from '#scripts/billing/open-bill.ts';
import type { LocalDatabase } from '#scripts/billing/open-database.ts';
import { openDatabase } from '#scripts/billing/open-database.ts';
import { root } from '#scripts/root.ts';
import { DEMO_FILES, DEMO_FOLDER } from './demo-files.ts';

/**
 * The demo's bill, open with both layers, in a database that is given or in a new one; close `database` when done. Its file must have been
 * written.
 */
export async function demoDatabase(
  folder = path.join(root, DEMO_FOLDER),
  given: LocalDatabase | null = null,
): Promise<OpenBill> {
  const database = given ?? (await openDatabase());
  const bill = await openBill(database, [path.join(folder, DEMO_FILES.csv)]);
  if (bill.ok) return bill.value;
  database.close();
  throw new Error(`The demo's bill cannot be read: ${JSON.stringify(bill.issues)}`);
}
