import type { Issue } from '#engine/kit/result.ts';
import { issue } from '#engine/kit/result.ts';
import { MOST_BYTES } from './most-bytes.ts';
import { contentKind } from '#engine/billing/source/cost-file.ts';

/** Why a file cannot be opened before anything of it is read; null where nothing speaks against it. Unpacks gzip to the end, keeping nothing. */
export async function refusalBySize(file: File, signal: AbortSignal): Promise<Issue | null> {
  const kind = contentKind(new Uint8Array(await file.slice(0, 4).arrayBuffer()));
  if (kind === 'zip') return issue('bill-zip', file.name);
  if (file.size > MOST_BYTES) return issue('bill-too-large', file.name);
  if (kind !== 'gzip') return null;
  const unpacked = await unpackedSize(file, signal);
  if (unpacked === null) return issue('bill-cut-short', file.name);
  return unpacked > MOST_BYTES ? issue('bill-too-large', file.name) : null;
}

/** Bytes of a file packed with gzip, counted no further than the most that are read; null where it cannot be unpacked to its end. */
async function unpackedSize(file: File, signal: AbortSignal): Promise<number | null> {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  let bytes = 0;
  try {
    while (bytes <= MOST_BYTES) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) return bytes;
      bytes += value.byteLength;
    }
    await reader.cancel();
    return bytes;
  } catch (error) {
    if (signal.aborted) throw error;
    return null;
  }
}
