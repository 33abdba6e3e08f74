import { RULES_VERSION } from '#engine/billing/rules/all-rules.ts';
import type { OpenBill as AnyOpenBill } from '#engine/billing/source/open-files.ts';
import { openFiles } from '#engine/billing/source/open-files.ts';
import { inWords } from '#engine/billing/source/reading-issue.ts';
import type { Result } from '#engine/kit/result.ts';
import { fail, issue, ok } from '#engine/kit/result.ts';
import type { LocalDatabase } from './open-database.ts';
import { costFile } from './read-bill.ts';
import { repeatedFiles } from './repeated-files.ts';

/** A bill in a database of this process. */
export interface OpenBill extends AnyOpenBill {
  readonly database: LocalDatabase;
  /** Files that were left out, for they repeat another byte for byte. */
  readonly repeated: readonly string[];
}

/** Opens cost files of this machine in a database, together, in place of the bill before. */
export async function openBill(
  database: LocalDatabase,
  files: readonly string[],
  rulesVersion = RULES_VERSION,
): Promise<Result<OpenBill>> {
  try {
    const isRepeated = await repeatedFiles(files);
    const read = await Promise.all(files.filter((_, index) => !isRepeated.has(index)).map(costFile));
    const bill = await openFiles(database, read, { rulesVersion });
    const repeated = files.filter((_, index) => isRepeated.has(index));
    return bill.ok ? ok({ ...bill.value, database, repeated }) : fail(bill.issues.map(inWords));
  } catch (error) {
    return fail([inWords(issue('bill-unreadable', files.join(', '), { reason: String(error) }))]);
  }
}
