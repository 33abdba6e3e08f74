import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createGunzip } from 'node:zlib';
import Papa from 'papaparse';
import type * as ParquetWasm from 'parquet-wasm';
import { columnNames, delimiterOf } from '#engine/billing/source/read-shape.ts';
import type { CsvShape } from '#engine/billing/source/raw-sql.ts';
import { rawCsvSql, rawTypedSql } from '#engine/billing/source/raw-sql.ts';
import type { LocalDatabase } from './open-database.ts';

/** Bytes in which the line of column names must end: 10,000 columns of long names fit. */
const HEAD_BYTES = 1024 ** 2;
const GZIP = Buffer.from([0x1f, 0x8b]);

/** A bill in the raw layer. */
export interface RawBill {
  readonly columns: readonly string[];
  /** Those of them that had types of their own: how their values are written is the file format's doing. */
  readonly typed: readonly string[];
  /** Lines that are no row of the file, with their number and the reason. */
  readonly rejected: readonly { readonly line: number; readonly reason: string }[];
}

/**
 * Reads cost files into the raw layer of a database, whatever their kind: Parquet or CSV, plain or gzip, told from their first bytes.
 * Files of different columns stand together by name.
 */
export async function readBill(database: LocalDatabase, files: readonly string[]): Promise<RawBill> {
  const loaded: { readonly table: string; readonly bill: RawBill }[] = [];
  for (const [index, file] of files.entries()) {
    const head = await headOf(file);
    const read = head.subarray(0, 4).toString('latin1') === 'PAR1' ? readParquet : readCsv;
    const table = `raw_${index}`;
    if (head.length > 0) loaded.push({ table, bill: await read(database, file, table) });
  }
  await joinTables(
    database,
    loaded.map(({ table }) => table),
  );
  const columns = new Map(loaded.flatMap(({ bill }) => bill.columns.map((name) => [name.toLowerCase(), name])));
  return {
    columns: [...columns.values()],
    typed: loaded.flatMap(({ bill }) => bill.typed),
    rejected: loaded.flatMap(({ bill }) => bill.rejected),
  };
}

/** One file is the raw layer as it is; several are put one after the other. */
async function joinTables(database: LocalDatabase, tables: readonly string[]): Promise<void> {
  const [only] = tables;
  if (only === undefined) return;
  if (tables.length === 1) {
    await database.query(`ALTER TABLE ${only} RENAME TO raw`);
    return;
  }
  const all = tables.map((table) => `SELECT * FROM ${table}`).join(' UNION ALL BY NAME ');
  await database.query(`CREATE TABLE raw AS ${all}`);
  for (const table of tables) await database.query(`DROP TABLE ${table}`);
}

async function readParquet(database: LocalDatabase, file: string, table: string): Promise<RawBill> {
  // The package's build for Node is CommonJS behind an export that has no types for it.
  const parquet = createRequire(import.meta.url)('parquet-wasm') as typeof ParquetWasm;
  database.insertArrow('loaded', parquet.readParquet(await readFile(file)).intoIPCStream());
  const columns = (await database.query('DESCRIBE loaded')).map((row) => ({
    name: String(row['column_name']),
    type: String(row['column_type']),
  }));
  await database.query(rawTypedSql(table, 'loaded', columns));
  await database.query('DROP TABLE loaded');
  const typed = columns.filter(({ type }) => type !== 'VARCHAR').map(({ name }) => name);
  return { columns: columns.map(({ name }) => name), typed, rejected: [] };
}

async function readCsv(database: LocalDatabase, file: string, table: string): Promise<RawBill> {
  const shape = shapeOf(await textHead(file));
  for (const table of ['reject_errors', 'reject_scans']) await database.query(`DROP TABLE IF EXISTS ${table}`);
  await database.query(rawCsvSql(table, file, shape));
  const rejected = await database.query('SELECT line, MIN(error_message) AS reason FROM reject_errors GROUP BY line');
  return {
    columns: shape.columns,
    typed: [],
    rejected: rejected.map((row) => ({ line: Number(row['line']), reason: String(row['reason']) })),
  };
}

function shapeOf(head: string): CsvShape {
  const text = head.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(text.split(/\r?\n/, 1)[0] ?? '');
  const [header = []] = Papa.parse<string[]>(text, { delimiter, preview: 1 }).data;
  return { columns: columnNames(header), delimiter };
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

async function textHead(file: string): Promise<string> {
  const head = await headOf(file);
  if (!head.subarray(0, 2).equals(GZIP)) return head.toString('utf8');
  const unpacked = createReadStream(file).pipe(createGunzip());
  let text = Buffer.alloc(0);
  for await (const chunk of unpacked as AsyncIterable<Buffer>) {
    text = Buffer.concat([text, chunk]);
    if (text.length >= HEAD_BYTES) break;
  }
  return text.toString('utf8');
}
