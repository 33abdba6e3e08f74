import type { BrowserDatabase } from '#browser/billing/open-database.ts';
import { columnBytes, parquetFile } from '#browser/billing/result-file.ts';
import { countOf } from '#engine/billing/analysis/bill-database.ts';
import { joinSizes, NO_SIZE } from '#engine/billing/athena/layer-size.ts';
import { PROCESSED_COLUMNS } from '#engine/billing/source/processed-columns.ts';
import type { SqlReply } from './sql-calls.ts';

/** Rows written at once: few enough to hold twice, and enough that a larger file would hardly be smaller. */
const ROWS_AT_ONCE = 200_000;

/**
 * Writes all of the processed layer as Parquet, piece by piece, as the command line does by month, to see how large it is and each of its
 * columns. The pieces are thrown away. Left out is `x_Findings`, some bytes a row: it would have to be worked out first.
 */
export async function answerSize(
  database: BrowserDatabase,
  reply: (reply: SqlReply) => void,
  signal: AbortSignal,
): Promise<void> {
  const [count = {}] = await database.query('SELECT COUNT(*) AS row_count FROM processed');
  const of = countOf(count, 'row_count');
  const names = [...PROCESSED_COLUMNS, 'rules_version'];
  let size = NO_SIZE;
  for (let from = 0; from < of; from += ROWS_AT_ONCE) {
    // A table is numbered as it was made, without gaps: no row of the processed layer is ever added or taken away.
    const piece = `rowid >= ${from} AND rowid < ${from + ROWS_AT_ONCE}`;
    const table = await database.table(`SELECT ${names.join(', ')} FROM processed WHERE ${piece}`);
    if (signal.aborted) return;
    const file = await parquetFile(table);
    const columns = Object.fromEntries(
      [...(await columnBytes(file))].map(([name, bytes]) => [name.toLowerCase(), bytes]),
    );
    size = joinSizes(size, { rows: table.numRows, bytes: file.size, columns });
    reply({ kind: 'sql-sized', size, of });
  }
}
