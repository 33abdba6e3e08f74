import { countOf, textOf } from '../analysis/bill-database.ts';
import type { BillStore, CostFile, CsvContent } from './cost-file.ts';
import { openQuoteLine } from './open-quote.ts';
import type { NativeColumns } from './processed-sql.ts';
import type { CsvShape } from './raw-sql.ts';
import { isNative, nativeSql, rawCsvSql, rawTypedSql } from './raw-sql.ts';

/** A line that is no row of its file. */
export interface RejectedLine {
  readonly file: string;
  readonly line: number;
  /** The first column that is wrong; null where it is the line as a whole. */
  readonly column: string | null;
  readonly kind: RejectKind;
  /** In the database's words. */
  readonly reason: string;
}

/** What may be wrong with a line, as the database has it (https://duckdb.org/docs/stable/data/csv/reading_faulty_csv_files). */
export const REJECT_KINDS = [
  'missing-columns',
  'too-many-columns',
  'unquoted-value',
  'line-size-over-maximum',
  'invalid-encoding',
  // Ours: the database does not say so.
  'open-quote',
] as const;
export type RejectKind = (typeof REJECT_KINDS)[number] | 'other';

/** A file and what it has columns for. */
export interface FileColumns {
  readonly name: string;
  readonly columns: readonly string[];
}

/** The table of the raw layer. */
const RAW = 'raw';

/** Forgets what was wrong with the file before. */
const DROP_REJECTS = ['reject_errors', 'reject_scans'].map((table) => `DROP TABLE IF EXISTS ${table}`).join('; ');

/** Characters of a reason that are kept: it may repeat the line. */
const LONGEST_REASON = 200;

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
 * left out. `onFile` hears of each before it is read.
 */
export async function loadFiles(
  store: BillStore,
  files: readonly CostFile[],
  onFile: (file: CostFile, index: number) => void = () => undefined,
): Promise<RawBill> {
  const loaded: Loaded[] = [];
  for (const [index, file] of files.entries()) {
    onFile(file, index);
    const table = files.length === 1 ? RAW : `raw_${index}`;
    const bill = await loadFile(store, file, table);
    if (bill !== null) loaded.push({ name: file.name, table, bill });
  }
  await joinTables(store, loaded);
  const known = loaded.map(({ name, bill }) => ({ name, columns: bill.columns }));
  return {
    files: known,
    columns: columnsOf(known),
    typed: loaded.flatMap(({ bill }) => bill.typed),
    rejected: loaded.flatMap(({ bill }) => bill.rejected),
    natives: loaded.length === 1 ? (loaded[0]?.bill.natives ?? null) : null,
  };
}

/** Columns of files together: names that differ in their case alone are one. */
export function columnsOf(files: readonly FileColumns[]): readonly string[] {
  return [...new Map(files.flatMap(({ columns }) => columns.map((name) => [name.toLowerCase(), name]))).values()];
}

type LoadedFile = Omit<RawBill, 'files'>;

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

async function loadFile(store: BillStore, { name, content }: CostFile, table: string): Promise<LoadedFile | null> {
  switch (content.kind) {
    case 'empty':
    case 'utf-16':
      return null;
    case 'csv':
      return {
        columns: content.shape.columns,
        typed: [],
        rejected: await loadCsv(store, name, content, table),
        natives: null,
      };
    case 'parquet':
      return loadTyped(store, content.streams(), table);
  }
}

async function loadTyped(store: BillStore, streams: AsyncIterable<Uint8Array>, table: string): Promise<LoadedFile> {
  const values = `${table}_values`;
  let isFirst = true;
  for await (const stream of streams) {
    await store.insertArrow(values, stream, isFirst);
    isFirst = false;
  }
  const columns = (await store.query(`DESCRIBE ${values}`)).map((row) => ({
    name: String(row['column_name']),
    type: String(row['column_type']),
  }));
  const natives = {
    values,
    view: `${table}_natives`,
    names: new Set(columns.filter(isNative).map(({ name }) => name)),
  };
  await store.query(rawTypedSql(table, values, columns));
  await store.query(nativeSql(natives.view, values, columns));
  const typed = columns.filter(({ type }) => type !== 'VARCHAR').map(({ name }) => name);
  return { columns: columns.map(({ name }) => name), typed, rejected: [], natives };
}

/** Reads a CSV file, and beside it looks for a quote that is left open. */
async function loadCsv(
  store: BillStore,
  name: string,
  { path, shape, bytes }: CsvContent,
  table: string,
): Promise<readonly RejectedLine[]> {
  const scan = openQuoteLine(bytes, shape.delimiter);
  // Heard below, once the database is at rest: another statement beside one that still runs would never be answered.
  scan.catch(() => undefined);
  await readCsv(store, path, shape, table);
  const open = await scan;
  const rejected = await rejectedOf(store, name);
  if (open === null || rejected.some(({ line }) => line === open)) return rejected;
  const reason = 'A quote is left open: everything from here to the end of the file is left out.';
  return [...rejected, { file: name, line: open, column: null, kind: 'open-quote', reason }];
}

/**
 * Lines that end in two ways, as in files of two systems put together, cannot be read strictly: the database says so, or finds no line at all.
 * They are read leniently then: of such a file nothing is told of a line with more fields than there are columns, nor of an odd quote. Anything
 * else stays strict, so that what is odd is told.
 */
async function readCsv(store: BillStore, path: string, shape: CsvShape, table: string): Promise<void> {
  if (await readStrictly(store, rawCsvSql(table, path, shape))) return;
  await store.query(`${DROP_REJECTS}; ${rawCsvSql(table, path, shape, 'lenient')}`);
}

/** Whether lines were found, be they rows or rejected: a table made of a query is answered with how many rows it has. */
async function readStrictly(store: BillStore, sql: string): Promise<boolean> {
  try {
    const [made = {}] = await store.query(`${DROP_REJECTS}; ${sql}`);
    return countOf(made, 'Count') > 0 || (await hasRejects(store));
  } catch (error) {
    if (String(error).includes('strict_mode')) return false;
    throw error;
  }
}

async function hasRejects(store: BillStore): Promise<boolean> {
  const [row = {}] = await store.query('SELECT COUNT(*) AS reject_count FROM reject_errors');
  return countOf(row, 'reject_count') > 0;
}

async function rejectedOf(store: BillStore, file: string): Promise<readonly RejectedLine[]> {
  const rows = await store.query(
    `SELECT
      line,
      FIRST(column_name ORDER BY column_idx) AS column_name,
      FIRST(CAST(error_type AS VARCHAR) ORDER BY column_idx) AS kind,
      FIRST(error_message ORDER BY column_idx) AS reason
    FROM reject_errors GROUP BY line ORDER BY line`,
  );
  return rows.map((row) => ({
    file,
    line: countOf(row, 'line'),
    column: textOf(row, 'column_name'),
    kind: rejectKind(textOf(row, 'kind') ?? ''),
    reason: (textOf(row, 'reason') ?? '').slice(0, LONGEST_REASON),
  }));
}

function rejectKind(name: string): RejectKind {
  const kebab = name.toLowerCase().replaceAll(' ', '-');
  return REJECT_KINDS.find((kind) => kind === kebab) ?? 'other';
}
