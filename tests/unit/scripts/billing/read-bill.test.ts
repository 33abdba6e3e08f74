import { createRequire } from 'node:module';
import { tableFromIPC } from 'apache-arrow';
import type * as ParquetWasm from 'parquet-wasm';
import { expect, test } from 'vitest';
import type { ParquetContent } from '#engine/billing/source/cost-file.ts';
import { costFile } from '#scripts/billing/read-bill.ts';
import { openSheets } from './sheet-files.ts';
import type { Sheet } from './typed-sheets.ts';
import { FOCUS } from './typed-sheets.ts';

const { database, files } = await openSheets();

async function parquet(sheet: Sheet): Promise<ParquetContent> {
  const { content } = await costFile(files.parquet(sheet), 'bill');
  if (content.kind !== 'parquet') throw new Error('no Parquet');
  return content;
}

/** What each stream of a file brings. */
async function read(content: ParquetContent, columns?: readonly string[]) {
  const brought = [];
  for await (const stream of content.streams(columns)) {
    const { numRows, schema } = tableFromIPC(stream);
    brought.push({ rows: numRows, names: schema.fields.map(({ name }) => name) });
  }
  return brought;
}

const ALL = Object.keys(FOCUS.types);

test('a Parquet file says how many rows and which columns it has', async () => {
  expect(await (await parquet(FOCUS)).head()).toEqual({ rows: FOCUS.rows.length, names: ALL });
  expect(await (await parquet({ ...FOCUS, rows: [] })).head()).toEqual({ rows: 0, names: ALL });
});

test.each<[string, readonly string[] | undefined, readonly string[]]>([
  ['all, where none are named', undefined, ALL],
  ['only those that are named', ['BilledCost', 'ServiceName'], ['BilledCost', 'ServiceName']],
  ['one of keys and values too', ['Tags'], ['Tags']],
])('of the columns of a Parquet file come %s', async (_which, columns, names) => {
  expect(await read(await parquet(FOCUS), columns)).toEqual([{ rows: FOCUS.rows.length, names }]);
});

test('the rows of a large Parquet file come piece by piece, in their order, from one group of rows after the other', async () => {
  const first = 300_000;
  const stream = database.arrow('SELECT CAST(range AS INTEGER) AS n FROM range(301000)');
  const wasm = createRequire(import.meta.url)('parquet-wasm') as typeof ParquetWasm;
  const settings = new wasm.WriterPropertiesBuilder().setMaxRowGroupSize(first).build();
  const file = files.write(wasm.writeParquet(wasm.Table.fromIPCStream(stream), settings));
  const { content } = await costFile(file, 'bill');
  const pieces = [];
  if (content.kind === 'parquet')
    for await (const piece of content.streams())
      pieces.push(tableFromIPC(piece).getChild('n')?.toArray() as Int32Array);
  expect(pieces.map(({ length }) => length)).toEqual([...Array<number>(4).fill(65_536), first - 4 * 65_536, 1000]);
  expect(pieces.flatMap((piece) => [...piece]).every((n, index) => n === index)).toBe(true);
});
