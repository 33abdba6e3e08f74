import { createRequire } from 'node:module';
import path from 'node:path';
import type { DuckDBBindings, DuckDBConnection } from '@duckdb/duckdb-wasm/blocking';
import { createDuckDB, DuckDBDataProtocol, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { tableFromIPC, tableToIPC } from 'apache-arrow';
import type { Row } from '#engine/billing/analysis/bill-database.ts';
import type { BillStore } from '#engine/billing/source/cost-file.ts';

/** The database of the pages, in a terminal or a test: the same release, so that a query means the same in all places. */
export interface LocalDatabase extends BillStore {
  /** Lets the database read a file of this machine under a name of ours, which is returned: what it is called itself may be a pattern to the database. */
  readonly addFile: (path: string) => string;
  readonly dropFile: (name: string) => void;
  /** Answers a query as an Arrow stream. */
  readonly arrow: (sql: string) => Uint8Array;
  readonly close: () => void;
}

/** DuckDB, once it is asked for: starting it takes longer than most bills, so that all databases of a process share it. */
let duckdb: Promise<DuckDBBindings> | null = null;
let opened = 0;
let added = 0;

/** Opens a database of its own in this process, in memory, without extensions: it asks nothing of any network. */
export async function openDatabase(): Promise<LocalDatabase> {
  duckdb ??= startDuckdb();
  const bindings = await duckdb;
  const connection = bindings.connect();
  opened += 1;
  const name = `database_${opened}`;
  connection.query(`ATTACH ':memory:' AS ${name}`);
  connection.query(`USE ${name}`);
  return {
    query: (sql) => Promise.resolve(rowsOf(connection, sql)),
    insertArrow: (name, stream, create) => {
      connection.insertArrowFromIPCStream(stream, { name, create });
      return Promise.resolve();
    },
    // The database answers in Arrow's format for files; a stream is what others read.
    arrow: (sql) =>
      tableToIPC(tableFromIPC(connection.useUnsafe((unsafe, handle) => unsafe.runQuery(handle, sql))), 'stream'),
    addFile: (file) => {
      // Never the same name twice: the database remembers a file it has read by its name.
      added += 1;
      const known = `bill/${added}`;
      bindings.registerFileURL(known, file, DuckDBDataProtocol.NODE_FS, false);
      return known;
    },
    dropFile: (known) => bindings.dropFile(known),
    close: () => {
      connection.query('USE memory');
      connection.query(`DETACH ${name}`);
      connection.close();
    },
  };
}

async function startDuckdb(): Promise<DuckDBBindings> {
  const module = path.join(
    path.dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm')),
    'duckdb-eh.wasm',
  );
  const bundle = { mainModule: module, mainWorker: '' };
  const bindings = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await bindings.instantiate(() => undefined);
  bindings.open({});
  const connection = bindings.connect();
  for (const setting of ['autoinstall_known_extensions', 'autoload_known_extensions'])
    connection.query(`SET ${setting} = false`);
  connection.close();
  return bindings;
}

function rowsOf(connection: DuckDBConnection, sql: string): readonly Row[] {
  return connection
    .query(sql)
    .toArray()
    .map((row: { toJSON: () => Row }) => row.toJSON());
}
