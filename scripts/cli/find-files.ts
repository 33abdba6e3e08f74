import { createWriteStream } from 'node:fs';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Result } from '#engine/kit/result.ts';
import { fail, issue, ok } from '#engine/kit/result.ts';
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
  const missing = await missingFiles(files.filter((file) => file !== INPUT));
  if (missing.length > 0) return fail(missing);
  if (files.length > 0 && input === undefined)
    return ok({ paths: files.map(locate), nameOf: (file) => file, close: () => Promise.resolve() });
  return withInput(files, stdin);
}

async function missingFiles(files: readonly string[]) {
  const found = await Promise.all(files.map((file) => access(locate(file)).then(nothing, (error: unknown) => error)));
  return files.flatMap((file, index) => (found[index] === undefined ? [] : [readingIssue(file, found[index])]));
}

const nothing = (): undefined => undefined;

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
