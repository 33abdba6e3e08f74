import type { CostFile } from '#engine/billing/source/cost-file.ts';
import { refusedEarly } from '#engine/billing/source/open-files.ts';
import { inWords } from '#engine/billing/source/reading-issue.ts';
import type { Issue, Result } from '#engine/kit/result.ts';
import { fail, issue, ok } from '#engine/kit/result.ts';
import { costFile } from './read-bill.ts';
import { unpackFiles } from './unpack-files.ts';

/** A file of this machine, and what it is called in whatever is told of it. */
export interface NamedFile {
  readonly path: string;
  readonly name: string;
}

/** Lets something use files with none of them packed. Where one cannot be unpacked, tells what is wrong with any of them. */
export async function withPlain<T>(
  files: readonly NamedFile[],
  use: (plain: readonly NamedFile[]) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { paths, issues, close } = await unpackFiles(files.map(({ path }) => path));
  try {
    const plain = files.map(({ path, name }, index) => ({ path: paths[index] ?? path, name }));
    if (issues.length === 0) return await use(plain);
    const nameOf = new Map(files.map(({ path, name }) => [path, name]));
    const blamed = issues.map((found) => ({ ...found, path: nameOf.get(found.path) ?? found.path }));
    const isBlamed = new Set(blamed.map(({ path }) => path));
    return fail([...blamed, ...(await refusedByHead(plain.filter(({ name }) => !isBlamed.has(name))))]);
  } finally {
    await close();
  }
}

/** What speaks against files being one bill, as far as it can be told before they are read. */
export async function refusalsOf(files: readonly NamedFile[]): Promise<readonly Issue[]> {
  const refused = await withPlain(files, async (plain) => fail(await refusedByHead(plain)));
  return refused.ok ? [] : refused.issues.map(inWords);
}

async function refusedByHead(files: readonly NamedFile[]): Promise<readonly Issue[]> {
  const read = await costFiles(files, ({ path }) => path);
  return read.ok ? refusedEarly(read.value) : read.issues;
}

/** Files that are not packed as the engine takes them; the database finds each under the path told. */
export function costFiles(
  files: readonly NamedFile[],
  pathOf: (file: NamedFile) => string,
): Promise<Result<readonly CostFile[]>> {
  const read = files.map(async (file) => ({ ...(await costFile(file.path, pathOf(file))), name: file.name }));
  return orBlame(Promise.all(read), files);
}

/** What fails while the bytes of files are read is wrong with them, unlike anything that fails later. */
export async function orBlame<T>(reading: Promise<T>, files: readonly NamedFile[]): Promise<Result<T>> {
  try {
    return ok(await reading);
  } catch (error) {
    const names = files.map(({ name }) => name).join(', ');
    return fail([inWords(issue('bill-unreadable', names, { reason: String(error) }))]);
  }
}
