import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Issue, Result } from '#engine/kit/result.ts';
import { fail, issue, ok } from '#engine/kit/result.ts';
import { refusalsOf } from '#scripts/billing/plain-files.ts';
import { locate, readingIssue } from './read-input.ts';
import type { Terminal } from './terminal.ts';

/** Standard input, where a file is named. */
const INPUT = '-';

/** Files a command opens itself. */
export interface FoundFiles {
  readonly paths: readonly string[];
  /** What the caller reads of a file as: standard input lies in a file of ours, which tells nobody anything. */
  readonly nameOf: (file: string) => string;
  /** To be called once they were read. */
  readonly close: () => Promise<void>;
}

/** Finds the files a command opens itself, each of which must be there: `-`, or none with something piped in, is standard input. */
export async function findFiles(
  files: readonly string[],
  { stdin }: Pick<Terminal, 'stdin'>,
): Promise<Result<FoundFiles>> {
  if (files.length === 0 && stdin.isTTY === true) return fail([issue('input-missing', 'file')]);
  const [input, ...others] = files.filter((file) => file === INPUT);
  if (others.length > 0) return fail(others.map((file) => issue('argument-unexpected', file)));
  if ((await missingFiles(files)).size > 0) return fail(await fileIssues(files));
  if (files.length > 0 && input === undefined)
    return ok({ paths: files.map(locate), nameOf: (file) => file, close: () => Promise.resolve() });
  return withInput(files, stdin);
}

/** All that is wrong with files as far as it can be told before they are read, beside whatever else a command is asked wrongly. */
export async function fileIssues(files: readonly string[]): Promise<readonly Issue[]> {
  const missing = await missingFiles(files);
  const there = files.filter((file) => file !== INPUT && !missing.has(file));
  return [...missing.values(), ...(await refusalsOf(there.map((name) => ({ path: locate(name), name }))))];
}

/** Why files are not there, by what each was called. */
async function missingFiles(files: readonly string[]): Promise<ReadonlyMap<string, Issue>> {
  const missing = new Map<string, Issue>();
  for (const file of files) {
    const found = file === INPUT ? null : await missingFile(file);
    if (found !== null) missing.set(file, found);
  }
  return missing;
}

async function missingFile(file: string): Promise<Issue | null> {
  try {
    return (await stat(locate(file))).isDirectory() ? issue('input-is-folder', file) : null;
  } catch (error) {
    return readingIssue(file, error);
  }
}

/** The same with standard input among them, kept in a file for as long as it is read: a bill is read more than once. */
async function withInput(files: readonly string[], stdin: Terminal['stdin']): Promise<Result<FoundFiles>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'finops-'));
  const close = () => rm(folder, { recursive: true });
  const kept = path.join(folder, 'input');
  const file = createWriteStream(kept);
  try {
    await pipeline(stdin, file);
  } catch (error) {
    await close();
    return fail([readingIssue(INPUT, error)]);
  }
  if (files.length === 0 && file.bytesWritten === 0) {
    await close();
    return fail([issue('input-missing', 'file')]);
  }
  const paths = files.length === 0 ? [kept] : files.map((name) => (name === INPUT ? kept : locate(name)));
  return ok({ paths, nameOf: (name) => (name === kept ? INPUT : name), close });
}
