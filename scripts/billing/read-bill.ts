import { createReadStream, openAsBlob } from 'node:fs';
import { open } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tableFromIPC } from 'apache-arrow';
import Papa from 'papaparse';
import type * as ParquetWasm from 'parquet-wasm';
import type { CostFile, ParquetContent } from '#engine/billing/source/cost-file.ts';
import { contentKind, isUnread } from '#engine/billing/source/content-kind.ts';
import { HEAD_BYTES, shapeOf } from '#engine/billing/source/cost-file.ts';

/** Rows that the database is handed at once. */
const ROWS_OF_PIECE = 65_536;
/** Rows of a group that are decoded at once. Those before them are decoded anew each time, only to be passed over. */
const ROWS_DECODED = 4 * ROWS_OF_PIECE;

/** A cost file on this machine, told from its first bytes: Parquet or CSV, which the database finds under `path`. */
export async function costFile(file: string, path: string): Promise<CostFile> {
  const head = await headOf(file);
  const kind = contentKind(head);
  if (isUnread(kind)) return { name: file, content: { kind } };
  if (kind === 'parquet') return { name: file, content: parquetContent(file) };
  const shape = shapeOf(head.toString('utf8'), firstRecord);
  const bytes = () => createReadStream(file);
  return { name: file, content: { kind: 'csv', path, isPacked: false, shape, bytes } };
}

function firstRecord(text: string, delimiter: string): readonly string[] {
  return Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0] ?? [];
}

function parquetContent(file: string): ParquetContent {
  return {
    kind: 'parquet',
    head: async () => {
      const parquet = await openParquet(file);
      return {
        rows: parquet.metadata().fileMetadata().numRows(),
        names: tableFromIPC(parquet.schema().intoIPCStream()).schema.fields.map(({ name }) => name),
      };
    },
    streams: async function* (columns) {
      const parquet = await openParquet(file);
      // Only the file, once opened, heeds the names of columns: the package's reader of bytes does not.
      yield* unlessTrapped(piecesOf(parquet, columns === undefined ? {} : { columns: [...columns] }));
    },
  };
}

/** Its rows from the first to the last: decoded all at once, a million of them take five gigabytes. */
async function* piecesOf(
  parquet: ParquetWasm.ParquetFile,
  wanted: ParquetWasm.ReaderOptions,
): AsyncIterable<Uint8Array> {
  const groups = parquet.metadata().rowGroups();
  const rowsOfGroups = groups.map((one) => one.numRows());
  for (const [group, rows] of rowsOfGroups.entries()) {
    for (let offset = 0; offset < rows; offset += ROWS_DECODED) {
      const part = { rowGroups: [group], offset, limit: ROWS_DECODED, batchSize: ROWS_OF_PIECE };
      const batches = (await parquet.stream({ ...wanted, ...part })) as ReadableStream<ParquetWasm.RecordBatch>;
      for await (const batch of batches) yield batch.intoIPCStream();
    }
  }
  // Without rows there are still columns.
  if (rowsOfGroups.every((rows) => rows === 0)) yield (await parquet.read(wanted)).intoIPCStream();
}

/** Opens a Parquet file where it lies: of its bytes only those are read that the columns and the group of rows asked for are made of. */
async function openParquet(file: string): Promise<ParquetWasm.ParquetFile> {
  // The package's build for Node is CommonJS behind an export that has no types for it.
  const parquet = createRequire(import.meta.url)('parquet-wasm') as typeof ParquetWasm;
  return parquet.ParquetFile.fromFile(await openAsBlob(file));
}

/**
 * What the decoder brings. On some damage it breaks down beside its own promise, which then never ends: the exception that nobody caught is
 * what it has to say. Any other that nobody caught meanwhile is none of its doing, and ends the process as ever.
 */
async function* unlessTrapped<T>(brought: AsyncIterable<T>): AsyncGenerator<T> {
  const items = brought[Symbol.asyncIterator]();
  const trap = Promise.withResolvers<never>();
  const onUncaught = (error: unknown) => {
    if (error instanceof WebAssembly.RuntimeError) {
      trap.reject(error);
      return;
    }
    process.off('uncaughtException', onUncaught);
    setImmediate(() => {
      throw error;
    });
  };
  process.on('uncaughtException', onUncaught);
  try {
    for (;;) {
      const next = await Promise.race([items.next(), trap.promise]);
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    process.off('uncaughtException', onUncaught);
    // Nobody waits: of a decoder that broke down this never ends.
    void items.return?.();
  }
}

async function headOf(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
