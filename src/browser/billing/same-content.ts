import { contentKind } from '#engine/billing/source/content-kind.ts';
import { MOST_BYTES } from '#engine/billing/source/most-bytes.ts';
import { fileBytes } from './file-bytes.ts';
import { isSameBytes } from './same-bytes.ts';

/** Bytes compared at once. */
const STEP = 4 * 1024 ** 2;
/** As many as tell what kind of file it is. */
const HEAD_BYTES = 4;
/** Bytes at the end of a packed part that say how many it unpacks to (https://www.rfc-editor.org/rfc/rfc1952#page-6). */
const SIZE_BYTES = 4;

/** A file with what it says of its size. */
interface Sized {
  readonly file: File;
  readonly isPacked: boolean;
  /** Bytes of its content. Of a file of several packed parts, those of the last: it is taken for no other's. */
  readonly size: number;
}

/**
 * Tells files that others repeat byte for byte, whatever they are called and packed or not: counted twice, a bill would be wrong. Only files that
 * say they are of one size are read. Ends with the signal.
 */
export async function repeatedFiles(files: readonly File[], signal: AbortSignal): Promise<ReadonlySet<File>> {
  const repeated = new Set<File>();
  if (files.length < 2) return repeated;
  const sized = await Promise.all(files.map(sizeOf));
  for (const [index, one] of sized.entries())
    for (const earlier of sized.slice(0, index))
      if (!repeated.has(earlier.file) && (await isSame(earlier, one, signal))) repeated.add(one.file);
  return repeated;
}

async function sizeOf(file: File): Promise<Sized> {
  const plain = { file, isPacked: false, size: file.size };
  try {
    if (contentKind(await bytesOf(file, 0, HEAD_BYTES)) !== 'gzip') return plain;
    const end = await bytesOf(file, Math.max(file.size - SIZE_BYTES, 0), SIZE_BYTES);
    return { file, isPacked: true, size: new DataView(end.buffer).getUint32(0, true) };
  } catch {
    // What cannot be read is told by whoever opens it.
    return plain;
  }
}

async function isSame(a: Sized, b: Sized, signal: AbortSignal): Promise<boolean> {
  if (await isSameFile(a.file, b.file, signal)) return true;
  if (!(a.isPacked || b.isPacked) || a.size !== b.size || a.size > MOST_BYTES) return false;
  const [left, right] = [a, b].map(({ file, isPacked }) => fileBytes(file, isPacked, signal));
  if (left === undefined || right === undefined) return false;
  return isSameBytes(left, right, a.size).catch(() => {
    signal.throwIfAborted();
    return false;
  });
}

async function isSameFile(a: File, b: File, signal: AbortSignal): Promise<boolean> {
  if (a.size !== b.size) return false;
  for (let offset = 0; offset < a.size; offset += STEP) {
    signal.throwIfAborted();
    const [left, right] = await Promise.all([a, b].map(async (file) => bytesOf(file, offset, STEP)));
    if (left === undefined || !left.every((byte, index) => byte === right?.[index])) return false;
  }
  return true;
}

async function bytesOf(file: File, offset: number, length: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(offset, offset + length).arrayBuffer());
}
