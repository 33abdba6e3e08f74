import { DuckDBDataProtocol } from '@duckdb/duckdb-wasm';
import moduleUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import type { RecordBatch } from 'apache-arrow';
import { Table, tableToIPC } from 'apache-arrow';
import type { Row } from '#engine/billing/analysis/bill-database.ts';
import type { BillStore } from '#engine/billing/source/cost-file.ts';
import { NotFetchedError } from '../not-fetched-error.ts';
import { WatchedDuckDB } from './watched-duckdb.ts';

/** DuckDB in a worker of its own: the same release and settings as `scripts/billing/open-database.ts`. */
export interface BrowserDatabase extends BillStore {
  /** Lets the database read a file of the reader's under a name of ours: a large one piece by piece, where it lies. */
  readonly addFile: (path: string, file: File) => Promise<void>;
  readonly dropFile: (path: string) => Promise<void>;
  /** Bytes that it has read of such large files by now, since it was started. */
  readonly bytesRead: () => number;
  /** Hears of them as it reads, some times a second, until what is returned is called. */
  readonly hearReads: (onRead: (bytes: number) => void) => () => void;
  /** As `query`, in one message instead of three, and deaf to a cancel: for queries that are through before anybody could. */
  readonly queryAtOnce: BillStore['query'];
  /** Answers a query as an Arrow table. */
  readonly table: (sql: string) => Promise<Table>;
  /** Answers one statement, by preparing it: several in one text fail. Cannot be cancelled. */
  readonly single: (sql: string) => Promise<Table>;
  /** Ends the query under way; it fails with the database's message. */
  readonly cancel: () => Promise<void>;
}

/** How much of the database has come, in bytes. */
export type OnLoaded = (loaded: number, total: number) => void;

/** The folder that the database reads files of the reader's from. */
export const FILES_FOLDER = 'bill/';

/**
 * Besides the reader's files the database reaches nothing, whatever a query asks for, and nothing can be set any more: readers write
 * queries of their own, and links carry them. The database's own progress bar stays off: it calls back through `new Function`, which the
 * site's policy forbids, and the query under way breaks down.
 */
const SETTINGS = [
  'autoinstall_known_extensions = false',
  'autoload_known_extensions = false',
  `allowed_directories = ['${FILES_FOLDER}']`,
  'enable_external_access = false',
  'lock_configuration = true',
];

/** Files of so many bytes are read at once and held: where a file lies, each piece that is read of it takes milliseconds. */
export const MOST_HELD = 1024 ** 2;

/** How a browser says that it has no memory for the database. */
const MEMORY = /memory|RangeError/i;
/** What browsers call a module they have but cannot run (https://webassembly.github.io/spec/js-api/#error-objects). */
const UNUSABLE = /(Compile|Link|Runtime)Error/;

/**
 * Starts the database. Everything it needs comes from this site; it loads no extension and asks nothing of any network. `onLost` hears
 * that it broke down, with all that was in it; whatever is asked of it fails from then on. Fails with `NotFetchedError` where it does not come.
 */
export async function openDatabase(onLoaded: OnLoaded, onLost: (error: Error) => void): Promise<BrowserDatabase> {
  const duckdb = await startEngine(onLoaded, onLost);
  await duckdb.open({});
  const connection = await duckdb.connect();
  for (const setting of SETTINGS) await connection.query(`SET ${setting}`);
  // Sent, not asked at once: between its pieces a query hears that it is cancelled.
  const table = async (sql: string) => {
    const reader = await connection.send(sql, true);
    const batches: RecordBatch[] = [];
    for await (const batch of reader) batches.push(batch);
    return new Table(reader.schema, batches);
  };
  const single = async (sql: string) => {
    const statement = await connection.prepare(sql);
    try {
      return await statement.query();
    } finally {
      await statement.close();
    }
  };
  return {
    table,
    single,
    query: async (sql) => rowsOf(await table(sql)),
    queryAtOnce: async (sql) => rowsOf(await connection.query(sql)),
    insertArrow: (name, stream, create) => connection.insertArrowFromIPCStream(stream, { name, create }),
    addFile: (path, file) => addFile(duckdb, path, file),
    dropFile: async (path) => {
      await duckdb.dropFile(path);
    },
    bytesRead: () => duckdb.bytesRead,
    hearReads: (onRead) => {
      duckdb.onRead = onRead;
      return () => (duckdb.onRead = null);
    },
    // A database that is lost is heard of by whoever waits for the query.
    cancel: async () => {
      await connection.cancelSent().catch(() => undefined);
    },
  };
}

async function startEngine(onLoaded: OnLoaded, onLost: (error: Error) => void): Promise<WatchedDuckDB> {
  let isStarted = false;
  const worker = new Worker(new URL('./duckdb-worker.ts', import.meta.url), { name: workerUrl });
  const duckdb = new WatchedDuckDB(worker, (error) => {
    // Before, nothing was in it: whoever waits for it hears why.
    if (isStarted) onLost(error);
  });
  try {
    await duckdb.instantiate(moduleUrl, null, ({ bytesLoaded, bytesTotal }) => onLoaded(bytesLoaded, bytesTotal));
  } catch (error) {
    if (MEMORY.test(String(error)) || UNUSABLE.test(String(error))) throw error;
    throw new NotFetchedError(moduleUrl, { cause: error });
  }
  isStarted = true;
  return duckdb;
}

async function addFile(duckdb: WatchedDuckDB, path: string, file: File): Promise<void> {
  if (file.size > MOST_HELD) await duckdb.registerFileHandle(path, file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
  else await duckdb.registerFileBuffer(path, new Uint8Array(await file.arrayBuffer()));
}

function rowsOf(table: Table): readonly Row[] {
  return table.toArray().map((row: { toJSON: () => Row }) => row.toJSON());
}

/** A result as an Arrow stream, which others read. */
export function arrowStream(table: Table): Uint8Array {
  return tableToIPC(table, 'stream');
}
