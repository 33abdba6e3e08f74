import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { contentKind } from '#engine/billing/source/content-kind.ts';
import { MOST_BYTES } from '#engine/billing/source/most-bytes.ts';
import type { Issue } from '#engine/kit/result.ts';
import { issue } from '#engine/kit/result.ts';

/** Bytes unpacked at once: in pieces of the usual 16 KB it takes nearly twice as long. */
const PIECE_BYTES = 1024 ** 2;

/** Files with none of them packed. */
export interface PlainFiles {
  /** In the order of the files: those that were packed lie in a folder of ours. */
  readonly paths: readonly string[];
  /** What cannot be unpacked, by the path it was given as. */
  readonly issues: readonly Issue[];
  /** To be called once they were read. */
  readonly close: () => Promise<void>;
}

/**
 * Unpacks those of some files that are packed with gzip, together to so many bytes at most. The database would unpack them itself, but of a file
 * that is several put one after the other it silently loses what begins where its buffer of 16 KB ends.
 */
export async function unpackFiles(files: readonly string[], most = MOST_BYTES): Promise<PlainFiles> {
  const folder = await mkdtemp(path.join(tmpdir(), 'finops-'));
  const close = () => rm(folder, { recursive: true });
  const paths: string[] = [];
  const issues: Issue[] = [];
  let left = most;
  try {
    for (const [index, file] of files.entries()) {
      const to = path.join(folder, String(index));
      const unpacked = await unpack(file, to, left).catch((error: unknown) => blame(file, error));
      paths.push(unpacked === null ? file : to);
      if (typeof unpacked === 'number') left -= unpacked;
      else if (unpacked !== null) issues.push(unpacked);
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { paths, issues, close };
}

/** More comes out of a file than is read. */
class TooLarge extends Error {}

/** Something stands behind a packed part that is none. */
class LeftOver extends Error {}

/** Writes what is packed in one file to another and returns how much it is; null of one that is not packed. */
async function unpack(file: string, to: string, most: number): Promise<number | null> {
  if (contentKind(await firstBytes(file)) !== 'gzip') return null;
  let bytes = 0;
  const counted = async function* (pieces: AsyncIterable<Uint8Array>) {
    for await (const piece of pieces) {
      bytes += piece.length;
      if (bytes > most) throw new TooLarge();
      yield piece;
    }
  };
  const gunzip = createGunzip({ chunkSize: PIECE_BYTES });
  await pipeline(createReadStream(file), gunzip, counted, createWriteStream(to));
  if (!(await isPadding(createReadStream(file, { start: gunzip.bytesWritten })))) throw new LeftOver();
  return bytes;
}

/** Whether there is nothing but zeros: what comes after one is left out by Node without a word. */
async function isPadding(rest: AsyncIterable<Buffer>): Promise<boolean> {
  for await (const piece of rest) if (piece.some((byte) => byte !== 0)) return false;
  return true;
}

/** What is wrong with a file that was not unpacked. Throws what it is not to blame for, such as a disk that is full. */
export function blame(file: string, error: unknown): Issue {
  if (error instanceof TooLarge) return issue('bill-too-large', file);
  if (error instanceof LeftOver) return issue('bill-cut-short', file);
  if (!isOfFile(file, error)) throw error;
  return issue('bill-unreadable', file, { reason: String(error) });
}

/** Whether it was unpacking that failed (https://nodejs.org/api/zlib.html#error-codes-returned-by-zlib), opening this very file, or reading: nothing else is read then. */
function isOfFile(file: string, error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, syscall, path: where }: NodeJS.ErrnoException = error;
  return code?.startsWith('Z_') === true || where === file || syscall === 'read';
}

/** As many as tell what kind of file it is. */
async function firstBytes(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
