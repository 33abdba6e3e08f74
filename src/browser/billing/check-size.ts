import type { Issue } from '#engine/kit/result.ts';
import { issue } from '#engine/kit/result.ts';
import { NotFetchedError } from '../not-fetched-error.ts';
import { fileBytes } from './file-bytes.ts';
import type { ContentKind } from '#engine/billing/source/content-kind.ts';
import { contentKind } from '#engine/billing/source/content-kind.ts';
import { MOST_BYTES } from '#engine/billing/source/most-bytes.ts';
import { parquetBytes } from './read-parquet.ts';

/** Bytes that a file has once unpacked, counted no further than `most`; null where it is cut short. */
type Size = (file: File, most: number, signal: AbortSignal) => Promise<number | null>;

const SIZES: Partial<Record<ContentKind, Size>> = {
  gzip: unpackedBytes,
  parquet: async (file) => Math.max(file.size, await parquetBytes(file).catch(bytesUnknown)),
};

/** What is wrong with a footer is said by whoever reads the file; without a decoder nobody can. */
function bytesUnknown(error: unknown): number {
  if (error instanceof NotFetchedError) throw error;
  return 0;
}

/**
 * Why files cannot be opened together, told before anything of them is read; none where nothing speaks against it. Unpacks gzip to its end,
 * keeping nothing.
 */
export async function refusalsBySize(files: readonly File[], signal: AbortSignal): Promise<readonly Issue[]> {
  const issues: Issue[] = [];
  const counted: string[] = [];
  let bytes = 0;
  for (const file of files) {
    const head = await headOf(file);
    if (typeof head === 'string') {
      issues.push(issue('bill-unreadable', file.name, { reason: head }));
      continue;
    }
    const kind = contentKind(head);
    const size = await (SIZES[kind] ?? plainBytes)(file, MOST_BYTES - bytes, signal);
    if (size === null) issues.push(issue('bill-cut-short', file.name));
    counted.push(file.name);
    bytes += size ?? 0;
    // One that is too large alone is named alone.
    if (bytes > MOST_BYTES)
      return [...issues, issue('bill-too-large', (size ?? 0) > MOST_BYTES ? file.name : counted.join(', '))];
  }
  return issues;
}

/** As many as tell apart what has a size of its own once unpacked. */
const HEAD_BYTES = 4;

/** Its first bytes, or why they cannot be read: a folder that was dropped is a file to the browser, and a file may be gone since. */
async function headOf(file: File): Promise<Uint8Array | string> {
  try {
    return new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function plainBytes(file: File): Promise<number> {
  return Promise.resolve(file.size);
}

/** Bytes of a file packed with gzip. */
async function unpackedBytes(file: File, most: number, signal: AbortSignal): Promise<number | null> {
  let bytes = 0;
  try {
    for await (const piece of fileBytes(file, true, signal)) {
      bytes += piece.byteLength;
      if (bytes > most) break;
    }
    return bytes;
  } catch (error) {
    if (signal.aborted) throw error;
    return null;
  }
}
