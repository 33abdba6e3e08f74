import type { Result } from '#engine/kit/result.ts';
import type { OpenBill } from '#scripts/billing/open-bill.ts';
import { openBill } from '#scripts/billing/open-bill.ts';
import type { LocalDatabase } from '#scripts/billing/open-database.ts';
import { openDatabase } from '#scripts/billing/open-database.ts';
import { findFiles } from './find-files.ts';
import type { Terminal } from './terminal.ts';

/** Opens the files of a bill, lets something use it, and closes the database whatever comes of it. */
export async function withBill<T>(
  names: readonly string[],
  terminal: Pick<Terminal, 'stdin'>,
  use: (bill: OpenBill) => Result<T> | Promise<Result<T>>,
  rulesVersion?: number,
): Promise<Result<T>> {
  const files = await findFiles(names, terminal);
  if (!files.ok) return files;
  const { paths, nameOf, close } = files.value;
  try {
    return await inDatabase(async (database) => {
      const bill = await openBill(database, paths, { rulesVersion, nameOf });
      return bill.ok ? use(bill.value) : bill;
    });
  } finally {
    await close();
  }
}

async function inDatabase<T>(use: (database: LocalDatabase) => Promise<T>): Promise<T> {
  const database = await openDatabase();
  try {
    return await use(database);
  } finally {
    database.close();
  }
}
