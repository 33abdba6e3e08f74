import { createRequire } from 'node:module';
import type * as ParquetWasm from 'parquet-wasm';
import type { LocalDatabase } from './open-database.ts';

/** The answer to a query as a Parquet file, compressed by Snappy, which every reader knows. */
export function parquetOf(database: LocalDatabase, sql: string): { readonly bytes: Uint8Array; readonly rows: number } {
  // The package's build for Node is CommonJS behind an export that has no types for it.
  const parquet = createRequire(import.meta.url)('parquet-wasm') as typeof ParquetWasm;
  const table = parquet.Table.fromIPCStream(database.arrow(sql));
  const rows = table.recordBatches().reduce((sum, batch) => sum + batch.numRows, 0);
  const settings = new parquet.WriterPropertiesBuilder().setCompression(parquet.Compression.SNAPPY).build();
  return { bytes: parquet.writeParquet(table, settings), rows };
}
