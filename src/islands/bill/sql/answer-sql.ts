import { csvFile } from '#browser/billing/csv-file.ts';
import type { BrowserDatabase } from '#browser/billing/open-database.ts';
import { parquetFile } from '#browser/billing/result-file.ts';
import type { Row } from '#engine/billing/analysis/bill-database.ts';
import { textOf } from '#engine/billing/analysis/bill-database.ts';
import { queryError } from '#engine/billing/workbench/database-error.ts';
import {
  bareQuery,
  columnsSql,
  fileSql,
  MOST_SAVED,
  mostShown,
  shownSql,
  textSql,
} from '#engine/billing/workbench/reader-sql.ts';
import type { QueryResult } from '#engine/billing/workbench/result.ts';
import { kindOfColumn } from '#engine/billing/workbench/result.ts';
import { answerSize } from './answer-size.ts';
import type { FileKind, QueryCall, SqlCall, SqlReply } from './sql-calls.ts';

type Reply = (reply: SqlReply) => void;

/** Runs a query of the reader's, or measures the bill. What the database has against a query is an answer; what is cancelled has none. */
export async function answerSql(
  call: SqlCall,
  database: BrowserDatabase,
  reply: Reply,
  signal: AbortSignal,
): Promise<void> {
  const cancel = () => void database.cancel();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    if (call.kind === 'sql-size') await answerSize(database, reply, signal);
    else await answerQuery(call, database, reply, signal);
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

async function answerQuery(
  call: QueryCall,
  database: BrowserDatabase,
  reply: Reply,
  signal: AbortSignal,
): Promise<void> {
  const query = bareQuery(call.sql);
  try {
    const columns = (await database.single(columnsSql(query)))
      .toArray()
      .map((row: { toJSON: () => Row }) => row.toJSON());
    if (signal.aborted) return;
    if (call.kind === 'sql') reply({ kind: 'sql-result', result: await run(database, query, columns) });
    else reply({ kind: 'sql-saved', as: call.as, ...(await saved(database, query, call.as, columns)) });
  } catch (error) {
    if (!signal.aborted) reply({ kind: 'sql-error', error: queryError(String(error), query) });
  }
}

async function saved(
  database: BrowserDatabase,
  query: string,
  as: FileKind,
  columns: readonly Row[],
): Promise<{ readonly file: Blob; readonly rows: number; readonly isCut: boolean }> {
  // Parquet has intervals, the writer does not.
  const intervals = columns.filter((column) => textOf(column, 'column_type') === 'INTERVAL');
  const asText = intervals.map((column) => textOf(column, 'column_name') ?? '');
  const all = await database.table(as === 'csv' ? textSql(query) : fileSql(query, asText));
  const isCut = all.numRows > MOST_SAVED;
  const table = isCut ? all.slice(0, MOST_SAVED) : all;
  return { file: as === 'csv' ? csvFile(table) : await parquetFile(table), rows: table.numRows, isCut };
}

async function run(database: BrowserDatabase, query: string, columns: readonly Row[]): Promise<QueryResult> {
  const start = performance.now();
  const most = mostShown(columns.length);
  const table = await database.table(shownSql(query, most));
  const took = performance.now() - start;
  const vectors = columns.map((_column, index) => table.getChildAt(index));
  const rows = Array.from({ length: Math.min(table.numRows, most) }, (_, row) =>
    vectors.map((vector): string | null => vector?.get(row) as string | null),
  );
  return {
    columns: columns.map((column, index) => {
      const type = textOf(column, 'column_type') ?? '';
      return {
        name: textOf(column, 'column_name') ?? '',
        type,
        kind: kindOfColumn(
          type,
          rows.map((row) => row[index] ?? null),
        ),
      };
    }),
    rows,
    isCut: table.numRows > most,
    took,
  };
}
