import type { ParquetMetaData, Table } from 'parquet-wasm/esm';
import init, { ParquetFile } from 'parquet-wasm/esm';
import wasmUrl from 'parquet-wasm/esm/parquet_wasm_bg.wasm?url';
import { MOST_BYTES } from './most-bytes.ts';
import { FIRST_ROWS, nextRows } from './piece-rows.ts';

/** Fetches the decoder, once: later files need no network. Where it does not come now, the first Parquet file says so. */
export async function prepareParquet(): Promise<void> {
  await init({ module_or_path: wasmUrl }).catch(() => undefined);
}

/**
 * The rows of a Parquet file, piece by piece, as Arrow streams, until the signal. Fails with the decoder's message on what is no such
 * file, and where there is more in it than fits: a few bytes may say that a long text comes a million times.
 */
export async function* readParquet(file: File, signal: AbortSignal): AsyncIterable<Uint8Array> {
  const parquet = await openParquet(file);
  try {
    const { rows: count } = footerOf(parquet);
    let bytes = 0;
    for (let offset = 0, rows = FIRST_ROWS; offset === 0 || offset < count;) {
      signal.throwIfAborted();
      const table: Table = await parquet.read({ offset, limit: rows, batchSize: rows });
      const stream = table.intoIPCStream();
      bytes += stream.byteLength;
      if (bytes > MOST_BYTES) throw new Error('Out of memory: the file holds more than is read.');
      yield stream;
      offset += rows;
      rows = nextRows(rows, stream.byteLength);
    }
  } finally {
    parquet.free();
  }
}

/**
 * Bytes that a Parquet file holds at least, by what it says of itself: its columns unpacked, and no less than one byte for a value, as in the
 * shortest text of it. Fails on what is no such file.
 */
export async function parquetBytes(file: File): Promise<number> {
  const parquet = await openParquet(file);
  try {
    const { rows, columns, bytes } = footerOf(parquet);
    return Math.max(bytes, rows * columns);
  } finally {
    parquet.free();
  }
}

async function openParquet(file: File): Promise<ParquetFile> {
  await init({ module_or_path: wasmUrl });
  return ParquetFile.fromFile(file);
}

/** What stands at the end of a Parquet file. */
function footerOf(parquet: ParquetFile): { readonly rows: number; readonly columns: number; readonly bytes: number } {
  const metadata = parquet.metadata();
  try {
    return { rows: rowsOf(metadata), ...groupsOf(metadata) };
  } finally {
    metadata.free();
  }
}

function rowsOf(metadata: ParquetMetaData): number {
  const file = metadata.fileMetadata();
  try {
    return file.numRows();
  } finally {
    file.free();
  }
}

function groupsOf(metadata: ParquetMetaData): { readonly columns: number; readonly bytes: number } {
  let columns = 0;
  let bytes = 0;
  for (const group of metadata.rowGroups()) {
    columns = Math.max(columns, group.numColumns());
    bytes += group.totalByteSize();
    group.free();
  }
  return { columns, bytes };
}
