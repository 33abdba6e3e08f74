import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What a file holds; null where there is none. */
export function contentOf(file: string): Promise<Buffer | null> {
  return unlessThere(readFile(file));
}

/** What is read of a place; null where nothing is there. */
export async function unlessThere<T>(reading: Promise<T>): Promise<T | null> {
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

/** Why a place could not be read or written, as the system calls it (`ENOSPC`, `EACCES`); null where it is not the system that says so. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : null;
}
