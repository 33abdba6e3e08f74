import type { Table } from 'parquet-wasm/esm';
import init, { ParquetFile } from 'parquet-wasm/esm';
import wasmUrl from 'parquet-wasm/esm/parquet_wasm_bg.wasm?url';

/** Rows that are handed on at once: enough to keep the database busy, few enough to hold twice. */
const ROWS_AT_ONCE = 65_536;

/** Fetches the decoder, once: later files need no network. Where it does not come now, the first Parquet file says so. */
export async function prepareParquet(): Promise<void> {
  await init({ module_or_path: wasmUrl }).catch(() => undefined);
}

/**
 * The rows of a Parquet file, piece by piece, as Arrow streams, until the signal. Fails with the decoder's message on what is no such
 * file.
 */
export async function* readParquet(file: File, signal: AbortSignal): AsyncIterable<Uint8Array> {
  await init({ module_or_path: wasmUrl });
  const parquet = await ParquetFile.fromFile(file);
  try {
    const { numRows } = fileMetadata(parquet);
    for (let offset = 0; offset === 0 || offset < numRows; offset += ROWS_AT_ONCE) {
      signal.throwIfAborted();
      const table: Table = await parquet.read({ offset, limit: ROWS_AT_ONCE, batchSize: ROWS_AT_ONCE });
      yield table.intoIPCStream();
    }
  } finally {
    parquet.free();
  }
}

function fileMetadata(parquet: ParquetFile): { readonly numRows: number } {
  const metadata = parquet.metadata().fileMetadata();
  try {
    return { numRows: metadata.numRows() };
  } finally {
    metadata.free();
  }
}
