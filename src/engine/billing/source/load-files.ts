import type { Result } from '../../kit/result.ts';
import { ok } from '../../kit/result.ts';
import type { BillStore, CostFile } from './cost-file.ts';
import { columnsWithWord, givenViewSql } from './given-values.ts';
import { loadCsv } from './load-csv.ts';
import type { NativeColumns } from './processed-sql.ts';
import { quoted } from './origin.ts';
import type { TypedColumn } from './raw-sql.ts';
import { isNative, nativeSql, rawTypedSql } from './raw-sql.ts';
import type { RejectedLine } from './rejected-line.ts';

/** A file and what it has columns for. */
export interface FileColumns {
  readonly name: string;
  readonly columns: readonly string[];
}

/** The table of the raw layer. */
const RAW = 'raw';

/** Cost files in the raw layer. */
export interface RawBill {
  /** Files that are not empty. */
  readonly files: readonly FileColumns[];
  readonly columns: readonly string[];
  /** Those of them that had types of their own: how their values are written is the file format's doing. */
  readonly typed: readonly string[];
  readonly rejected: readonly RejectedLine[];
  /** Of one file with types of its own; null of any other, and of several files. */
  readonly natives: NativeColumns | null;
}

/**
 * Reads cost files into the raw layer of a database, as they are. Files of different columns stand together by name; empty ones are
 * left out. `onFile` hears of each before it is read. At the first that is refused it ends.
 */
export async function loadFiles(
  store: BillStore,
  files: readonly CostFile[],
  onFile: (file: CostFile, index: number) => void = () => undefined,
): Promise<Result<RawBill>> {
  const loaded: Loaded[] = [];
  for (const [index, file] of files.entries()) {
    onFile(file, index);
    const table = files.length === 1 ? RAW : `raw_${index}`;
    const bill = await loadFile(store, file, table);
    if (!bill.ok) return bill;
    if (bill.value !== null) loaded.push({ name: file.name, table, bill: bill.value });
  }
  await joinTables(store, loaded);
  const known = loaded.map(({ name, bill }) => ({ name, columns: bill.columns }));
  const columns = columnsOf(known);
  const mayHaveWord = loaded.flatMap(({ bill }) => bill.mayHaveWord);
  if (columns.length > 0) await store.query(givenViewSql(columns, mayHaveWord));
  return ok({
    files: known,
    columns,
    typed: loaded.flatMap(({ bill }) => bill.typed),
    rejected: loaded.flatMap(({ bill }) => bill.rejected),
    natives: loaded.length === 1 ? (loaded[0]?.bill.natives ?? null) : null,
  });
}

/** Columns of files together: names that differ in their case alone are one. */
export function columnsOf(files: readonly FileColumns[]): readonly string[] {
  return [...new Map(files.flatMap(({ columns }) => columns.map((name) => [name.toLowerCase(), name]))).values()];
}

interface LoadedFile extends Omit<RawBill, 'files'> {
  /** Columns in which the word NULL may stand for nothing. */
  readonly mayHaveWord: readonly string[];
}

interface Loaded {
  readonly name: string;
  readonly table: string;
  readonly bill: LoadedFile;
}

/** One file is the raw layer as it is; several are put one after the other. */
async function joinTables(store: BillStore, loaded: readonly Loaded[]): Promise<void> {
  const [only] = loaded;
  if (only === undefined || only.table === RAW) return;
  if (loaded.length === 1) {
    await store.query(`ALTER ${only.bill.natives === null ? 'TABLE' : 'VIEW'} ${only.table} RENAME TO ${RAW}`);
    return;
  }
  const all = loaded.map(({ table }) => `SELECT * FROM ${table}`).join(' UNION ALL BY NAME ');
  await store.query(`CREATE TABLE ${RAW} AS ${all}`);
  for (const { table, bill } of loaded) {
    if (bill.natives === null) await store.query(`DROP TABLE ${table}`);
    else for (const view of [table, bill.natives.view]) await store.query(`DROP VIEW ${view}`);
    if (bill.natives !== null) await store.query(`DROP TABLE ${bill.natives.values}`);
  }
}

async function loadFile(
  store: BillStore,
  { name, content }: CostFile,
  table: string,
): Promise<Result<LoadedFile | null>> {
  switch (content.kind) {
    case 'csv': {
      const read = await loadCsv(store, name, content, table);
      return read.ok ? ok({ columns: content.shape.columns, typed: [], ...read.value, natives: null }) : read;
    }
    case 'parquet':
      return ok(await loadTyped(store, content.streams(), table));
    case 'empty':
    case 'utf-16':
    case 'zip':
    case 'spreadsheet':
    case 'pdf':
      return ok(null);
  }
}

async function loadTyped(store: BillStore, streams: AsyncIterable<Uint8Array>, table: string): Promise<LoadedFile> {
  const values = `${table}_values`;
  let isFirst = true;
  for await (const stream of streams) {
    await store.insertArrow(values, stream, isFirst);
    isFirst = false;
  }
  const columns = await readTexts(store, values, await columnsIn(store, values));
  const natives = {
    values,
    view: `${table}_natives`,
    names: new Set(columns.filter(isNative).map(({ name }) => name)),
  };
  const texts = columns.filter(({ type }) => type === 'VARCHAR').map(({ name }) => name);
  const mayHaveWord = await columnsWithWord(store, values, texts);
  await store.query(rawTypedSql(table, values, columns));
  await store.query(nativeSql(natives.view, values, columns, mayHaveWord));
  const typed = columns.filter(({ type }) => type !== 'VARCHAR').map(({ name }) => name);
  return { columns: columns.map(({ name }) => name), typed, mayHaveWord, rejected: [], natives };
}

async function columnsIn(store: BillStore, table: string): Promise<readonly TypedColumn[]> {
  const rows = await store.query(`DESCRIBE ${table}`);
  return rows.map((row) => ({ name: String(row['column_name']), type: String(row['column_type']) }));
}

/** Makes texts of columns of bytes: older writers of Parquet do not say that theirs are texts. Bytes that are none are written as the database writes them. */
async function readTexts(
  store: BillStore,
  table: string,
  columns: readonly TypedColumn[],
): Promise<readonly TypedColumn[]> {
  const bytes = columns.filter(({ type }) => type === 'BLOB').map(({ name }) => quoted(name));
  for (const name of bytes)
    await store.query(
      `ALTER TABLE ${table} ALTER ${name} TYPE VARCHAR USING COALESCE(TRY(DECODE(${name})), CAST(${name} AS VARCHAR))`,
    );
  return bytes.length === 0 ? columns : columnsIn(store, table);
}
