import { RULES_VERSION } from '#engine/billing/rules/all-rules.ts';
import type { OpenBill as AnyOpenBill } from '#engine/billing/source/open-files.ts';
import { openFiles } from '#engine/billing/source/open-files.ts';
import { inWords } from '#engine/billing/source/reading-issue.ts';
import type { Result } from '#engine/kit/result.ts';
import { fail, ok } from '#engine/kit/result.ts';
import type { LocalDatabase } from './open-database.ts';
import type { NamedFile } from './plain-files.ts';
import { costFiles, orBlame, withPlain } from './plain-files.ts';
import { repeatedFiles } from './repeated-files.ts';

/** A bill in a database of this process. */
export interface OpenBill extends AnyOpenBill {
  readonly database: LocalDatabase;
  /** Files that were left out, for they repeat another byte for byte, packed or not. */
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
  const named = files.map((path) => ({ path, name: nameOf(path) }));
  const bill = await openOnce(database, named, rulesVersion);
  return bill.ok ? bill : fail(bill.issues.map(inWords));
}

async function openOnce(
  database: LocalDatabase,
  files: readonly NamedFile[],
  rulesVersion: number,
): Promise<Result<OpenBill>> {
  const packed = await withoutRepeated(files);
  if (!packed.ok) return packed;
  return withPlain(packed.value.once, async (plain) => {
    // What repeats another may be packed where that is not, or in another way.
    const unpacked = await withoutRepeated(plain);
    if (!unpacked.ok) return unpacked;
    const bill = await openPlain(database, unpacked.value.once, rulesVersion);
    const repeated = [...packed.value.repeated, ...unpacked.value.repeated];
    return bill.ok ? ok({ ...bill.value, database, repeated }) : bill;
  });
}

async function withoutRepeated(files: readonly NamedFile[]) {
  const paths = files.map(({ path }) => path);
  const isRepeated = await orBlame(repeatedFiles(paths), files);
  if (!isRepeated.ok) return isRepeated;
  const once = files.filter((_, index) => !isRepeated.value.has(index));
  const repeated = files.filter((_, index) => isRepeated.value.has(index)).map(({ name }) => name);
  return ok({ once, repeated });
}

async function openPlain(
  database: LocalDatabase,
  files: readonly NamedFile[],
  rulesVersion: number,
): Promise<Result<AnyOpenBill>> {
  const added = new Map(files.map((file) => [file, database.addFile(file.path)]));
  try {
    const read = await costFiles(files, (file) => added.get(file) ?? file.path);
    return read.ok ? await openFiles(database, read.value, { rulesVersion }) : read;
  } finally {
    for (const name of added.values()) database.dropFile(name);
  }
}
