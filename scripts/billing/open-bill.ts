import { RULES_VERSION } from '#engine/billing/rules/all-rules.ts';
import type { OpenBill as AnyOpenBill } from '#engine/billing/source/open-files.ts';
import { openFiles } from '#engine/billing/source/open-files.ts';
import { inWords } from '#engine/billing/source/reading-issue.ts';
import type { Result } from '#engine/kit/result.ts';
import { fail, issue, ok } from '#engine/kit/result.ts';
import type { LocalDatabase } from './open-database.ts';
import { costFile } from './read-bill.ts';
import { repeatedFiles } from './repeated-files.ts';
import { unpackFiles } from './unpack-files.ts';

/** A bill in a database of this process. */
export interface OpenBill extends AnyOpenBill {
  readonly database: LocalDatabase;
  /** Files that were left out, for they repeat another byte for byte. */
  readonly repeated: readonly string[];
}

/** How files of this machine are opened. */
interface OpeningFiles {
  /** Version of the rules that the processed layer is to carry; left out: the newest. */
  readonly rulesVersion?: number | undefined;
  /** What a file is called in whatever is told of it; left out: its path. */
  readonly nameOf?: (file: string) => string;
}

/** Opens cost files of this machine in a database, together, in place of the bill before. */
export async function openBill(
  database: LocalDatabase,
  files: readonly string[],
  { rulesVersion = RULES_VERSION, nameOf = (file) => file }: OpeningFiles = {},
): Promise<Result<OpenBill>> {
  const isRepeated = await orBlame(repeatedFiles(files), files.map(nameOf));
  if (!isRepeated.ok) return isRepeated;
  const once = files.filter((_, index) => !isRepeated.value.has(index));
  const bill = await openUnpacked(database, once, { rulesVersion, nameOf });
  const repeated = files.filter((_, index) => isRepeated.value.has(index)).map(nameOf);
  return bill.ok ? ok({ ...bill.value, database, repeated }) : fail(bill.issues.map(inWords));
}

async function openUnpacked(
  database: LocalDatabase,
  files: readonly string[],
  { rulesVersion, nameOf }: { readonly rulesVersion: number; readonly nameOf: (file: string) => string },
): Promise<Result<AnyOpenBill>> {
  const names = files.map(nameOf);
  const { paths, issues, close } = await unpackFiles(files);
  const added = paths.map((file) => database.addFile(file));
  try {
    if (issues.length > 0) return fail(issues.map((found) => ({ ...found, path: nameOf(found.path) })));
    const told = paths.map(async (file, index) => ({
      ...(await costFile(file, added[index] ?? file)),
      name: names[index] ?? file,
    }));
    const read = await orBlame(Promise.all(told), names);
    return read.ok ? await openFiles(database, read.value, { rulesVersion }) : read;
  } finally {
    for (const name of added) database.dropFile(name);
    await close();
  }
}

/** What fails while the bytes of files are read is wrong with them, unlike anything that fails later. */
async function orBlame<T>(reading: Promise<T>, names: readonly string[]): Promise<Result<T>> {
  try {
    return ok(await reading);
  } catch (error) {
    return fail([inWords(issue('bill-unreadable', names.join(', '), { reason: String(error) }))]);
  }
}
