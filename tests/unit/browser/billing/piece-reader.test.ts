import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tableFromArrays, tableFromIPC, tableToIPC } from 'apache-arrow';
import init, { ParquetFile, Table as ParquetTable, WriterPropertiesBuilder, writeParquet } from 'parquet-wasm/esm';
import { beforeAll, expect, test, vi } from 'vitest';
import { PieceReader } from '#browser/billing/piece-reader.ts';

const ROWS = 1000;
const GROUP = 300;

beforeAll(async () => {
  const path = createRequire(import.meta.url).resolve('parquet-wasm/esm/parquet_wasm_bg.wasm');
  await init({ module_or_path: readFileSync(path) });
});

/** A file of rows that say which they are, and twice that. */
async function fileOf(rows: number): Promise<ParquetFile> {
  const numbers = tableFromArrays({
    row: Int32Array.from({ length: rows }, (_, row) => row),
    twice: Int32Array.from({ length: rows }, (_, row) => 2 * row),
  });
  const settings = new WriterPropertiesBuilder().setMaxRowGroupSize(GROUP).build();
  const bytes = writeParquet(ParquetTable.fromIPCStream(tableToIPC(numbers, 'stream')), settings);
  return ParquetFile.fromFile(new Blob([new Uint8Array(bytes)]));
}

function rowsOf(stream: Uint8Array): readonly number[] {
  return Array.from((tableFromIPC(stream).getChild('row')?.toArray() ?? []) as Int32Array);
}

test('pieces are every row once, in order, whatever size is asked for', async () => {
  const pieces = new PieceReader(await fileOf(ROWS));
  const seen: number[] = [];
  for (const size of [64, 256, 17, 256, 1000, 1000, 1000, 1000]) {
    const piece = await pieces.read(seen.length, size);
    expect(piece.rows).toBeLessThanOrEqual(size);
    if (piece.rows > 0) seen.push(...rowsOf(piece.stream));
  }
  expect(seen).toEqual(Array.from({ length: ROWS }, (_, row) => row));
  await pieces.free();
});

test('the decoder begins once for each group where the size stays', async () => {
  const file = await fileOf(ROWS);
  const begin = vi.spyOn(file, 'stream');
  const pieces = new PieceReader(file);
  for (let [offset, rows] = [0, 1]; rows > 0; offset += rows) ({ rows } = await pieces.read(offset, 100));
  expect(begin).toHaveBeenCalledTimes(Math.ceil(ROWS / GROUP));
  await pieces.free();
});

test('a long group is decoded a few pieces at a time: all of it might not fit', async () => {
  const file = await fileOf(ROWS);
  const begin = vi.spyOn(file, 'stream');
  const pieces = new PieceReader(file);
  for (let [offset, rows] = [0, 1]; rows > 0; offset += rows) ({ rows } = await pieces.read(offset, 20));
  expect(begin.mock.calls.map(([options]) => options?.limit)).toEqual(begin.mock.calls.map(() => 80));
  // Three groups of 300 rows take four each, the one of 100 behind them two.
  expect(begin).toHaveBeenCalledTimes(14);
  await pieces.free();
});

test('columns that are named are read, and no others', async () => {
  const pieces = new PieceReader(await fileOf(GROUP), ['twice']);
  expect(tableFromIPC((await pieces.read(0, 64)).stream).schema.names).toEqual(['twice']);
  expect(tableFromIPC((await pieces.read(GROUP, 64)).stream).schema.names).toEqual(['twice']);
  await pieces.free();
});

test('behind the last row, and in a file without rows, there are still columns', async () => {
  const pieces = new PieceReader(await fileOf(0));
  const { stream, rows } = await pieces.read(0, 64);
  expect(rows).toBe(0);
  expect(tableFromIPC(stream).schema.names).toEqual(['row', 'twice']);
  await pieces.free();
});
