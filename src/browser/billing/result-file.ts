import type { Table } from 'apache-arrow';
import init, { Compression, Table as ParquetTable, WriterPropertiesBuilder, writeParquet } from 'parquet-wasm/esm';
import wasmUrl from 'parquet-wasm/esm/parquet_wasm_bg.wasm?url';
import { BYTE_ORDER_MARK, toCsv } from '#engine/kit/csv.ts';
import { arrowStream } from './open-database.ts';

/** Rows that become text at once, so that a large file is never one string. */
const ROWS_AT_ONCE = 20_000;

/** A result as Parquet, with its types. */
export async function parquetFile(table: Table): Promise<Blob> {
  await init({ module_or_path: wasmUrl });
  const settings = new WriterPropertiesBuilder().setCompression(Compression.SNAPPY).build();
  const bytes = writeParquet(ParquetTable.fromIPCStream(arrowStream(table)), settings);
  return new Blob([new Uint8Array(bytes)], { type: 'application/vnd.apache.parquet' });
}

/** A result of texts as CSV: as exact as the database wrote them, and none a formula. */
export function csvFile(table: Table): Blob {
  const names = table.schema.fields.map(({ name }) => name);
  const vectors = names.map((_name, index) => table.getChildAt(index));
  const parts: string[] = [BYTE_ORDER_MARK + toCsv(names, [])];
  for (let start = 0; start < table.numRows; start += ROWS_AT_ONCE) {
    const rows = Array.from({ length: Math.min(ROWS_AT_ONCE, table.numRows - start) }, (_, row) =>
      vectors.map((vector) => vector?.get(start + row) as string | null),
    );
    parts.push(rowsOnly(toCsv(names, rows)));
  }
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}

/** Lines behind the heading: a name has no line break in it, since `toCsv` takes them out. */
function rowsOnly(csv: string): string {
  return csv.slice(csv.indexOf('\r\n') + 2);
}
