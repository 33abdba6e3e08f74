import { RULES_VERSION } from '#engine/billing/rules/all-rules.ts';
import type { OpenBill as AnyOpenBill } from '#engine/billing/source/open-files.ts';
import { openFiles } from '#engine/billing/source/open-files.ts';
import type { Result } from '#engine/kit/result.ts';
import { fail, issue, ok } from '#engine/kit/result.ts';
import type { LocalDatabase } from './open-database.ts';
import { costFile } from './read-bill.ts';

/** A bill in a database of this process. */
export interface OpenBill extends AnyOpenBill {
  readonly database: LocalDatabase;
}

/** Opens cost files of this machine in a database, together, in place of the bill before. */
export async function openBill(
  database: LocalDatabase,
  files: readonly string[],
  rulesVersion = RULES_VERSION,
): Promise<Result<OpenBill>> {
  const read = await Promise.all(files.map(costFile)).catch((error: unknown) => String(error));
  if (typeof read === 'string') return fail([issue('bill-unreadable', files.join(', '), { reason: read })]);
  const bill = await openFiles(database, read, { rulesVersion });
  return bill.ok ? ok({ ...bill.value, database }) : bill;
}
