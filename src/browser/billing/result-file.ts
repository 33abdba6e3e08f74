import type { Table } from 'apache-arrow';
import {
  Compression,
  ParquetFile,
  Table as ParquetTable,
  WriterPropertiesBuilder,
  writeParquet,
} from 'parquet-wasm/esm';
import { arrowStream } from './open-database.ts';
import { startDecoder } from './start-decoder.ts';

/** A result as Parquet, with its types. */
export async function parquetFile(table: Table): Promise<Blob> {
  await startDecoder();
  const settings = new WriterPropertiesBuilder().setCompression(Compression.SNAPPY).build();
  const bytes = writeParquet(ParquetTable.fromIPCStream(arrowStream(table)), settings);
  return new Blob([new Uint8Array(bytes)], { type: 'application/vnd.apache.parquet' });
}

/** Bytes that each column has in a Parquet file, compressed as they lie there: what a query that names the column reads. */
export async function columnBytes(file: Blob): Promise<ReadonlyMap<string, number>> {
  await startDecoder();
  const parquet = await ParquetFile.fromFile(file);
  try {
    return bytesOf(parquet);
  } finally {
    parquet.free();
  }
}

function bytesOf(parquet: ParquetFile): ReadonlyMap<string, number> {
  const bytes = new Map<string, number>();
  const metadata = parquet.metadata();
  for (const group of metadata.rowGroups()) {
    for (const column of group.columns()) {
      const name = column.columnPath().join('.');
      bytes.set(name, (bytes.get(name) ?? 0) + column.compressedSize());
      column.free();
    }
    group.free();
  }
  metadata.free();
  return bytes;
}
