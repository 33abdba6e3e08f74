import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What a file holds; null where there is none. */
export function contentOf(file: string): Promise<Buffer | null> {
  return unlessThere(readFile(file));
}

/** Names of what is in a folder; none where there is no folder. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return (await unlessThere(readdir(folder))) ?? [];
}

/** What is read of a place; null where nothing is there. */
async function unlessThere<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Writes a file whole or not at all: under a hidden name beside it first, so that one that is cut short by a full disk stands nowhere. */
export async function putFile(file: string, content: Uint8Array | string): Promise<void> {
  const folder = path.dirname(file);
  const partial = path.join(folder, `.${path.basename(file)}.partial`);
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(partial, content);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** What the system says against reading or writing a place: its code (`ENOSPC`, `EACCES`) and, where it tells, the place. Null: it was not the system. */
export function systemFault(error: unknown): { readonly code: string; readonly path: string | null } | null {
  if (!(error instanceof Error)) return null;
  const { code, syscall, path: place }: NodeJS.ErrnoException = error;
  return code === undefined || syscall === undefined ? null : { code, path: place ?? null };
}
