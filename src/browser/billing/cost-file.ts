import Papa from 'papaparse';
import type { CostFile } from '#engine/billing/source/cost-file.ts';
import { contentKind, isUnread } from '#engine/billing/source/content-kind.ts';
import { HEAD_BYTES, shapeOf } from '#engine/billing/source/cost-file.ts';
import { fileBytes } from './file-bytes.ts';
import type { OnRows } from './read-parquet.ts';
import { parquetHead, readParquet } from './read-parquet.ts';

/**
 * A file of the reader's, told from its first bytes. CSV lies under `path` in the database; reading Parquet ends with the signal. `onRows` hears how
 * much of all columns of Parquet has been read.
 */
export async function costFile(
  file: File,
  path: string,
  signal: AbortSignal,
  onRows: OnRows = () => undefined,
): Promise<CostFile> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const kind = contentKind(head);
  if (isUnread(kind)) return { name: file.name, content: { kind } };
  if (kind === 'parquet') {
    const streams = (columns?: readonly string[]) =>
      columns === undefined ? readParquet(file, signal, { onRows }) : readParquet(file, signal, { columns });
    return { name: file.name, content: { kind, head: () => parquetHead(file), streams } };
  }
  const isPacked = kind === 'gzip';
  const text = isPacked ? await unpackedHead(file) : new TextDecoder().decode(head);
  const bytes = () => fileBytes(file, isPacked, signal);
  return { name: file.name, content: { kind: 'csv', path, isPacked, shape: shapeOf(text, firstRecord), bytes } };
}

function firstRecord(text: string, delimiter: string): readonly string[] {
  return Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0] ?? [];
}

async function unpackedHead(file: File): Promise<string> {
  const reader = file
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream())
    .getReader();
  let text = '';
  while (text.length < HEAD_BYTES) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
  }
  await reader.cancel();
  return text;
}
