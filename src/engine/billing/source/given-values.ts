import type { BillDatabase } from '../analysis/bill-database.ts';
import { countOf } from '../analysis/bill-database.ts';
import { quoted } from './origin.ts';

/** The raw layer as everything of ours reads it: a view that `givenViewSql` makes. */
export const GIVEN = 'raw_given';

/**
 * Makes {@link GIVEN} of a raw layer with these columns. Only in those of `mayHaveWord`, in whatever case they are written, the word may stand: asking
 * all of them takes longer than opening a small bill may.
 */
export function givenViewSql(columns: readonly string[], mayHaveWord: readonly string[]): string {
  const asked = new Set(mayHaveWord.map((name) => name.toLowerCase()));
  const values = columns.map((column) => (asked.has(column.toLowerCase()) ? given(column) : quoted(column)));
  return `CREATE VIEW ${GIVEN} AS SELECT ${values.join(', ')} FROM raw`;
}

/** Columns that a table is asked about in one statement: what planning one takes grows with the square of them. A bill has about so many. */
const ASKED_AT_ONCE = 64;

/** Those of a table's columns in which the word stands. */
export async function columnsWithWord(
  { query }: BillDatabase,
  table: string,
  columns: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (let start = 0; start < columns.length; start += ASKED_AT_ONCE) {
    const asked = columns.slice(start, start + ASKED_AT_ONCE);
    const counts = asked.map((column, at) => `COUNT(CASE WHEN ${isWord(quoted(column))} THEN 1 END) AS words_${at}`);
    const [row = {}] = await query(`SELECT ${counts.join(', ')} FROM ${table}`);
    found.push(...asked.filter((_, at) => countOf(row, `words_${at}`) > 0));
  }
  return found;
}

/**
 * Columns of the raw layer, each value that is not given being nothing: some publishers write the word NULL for it, in any case. The raw layer
 * itself keeps the word. In words that DuckDB and Trino share.
 */
export function givenColumnsSql(columns: readonly string[]): string {
  return `SELECT ${columns.map(given).join(', ')} FROM raw`;
}

/** A text, or nothing where it is the word for nothing. */
export function givenSql(text: string): string {
  return `CASE WHEN ${isWord(text)} THEN NULL ELSE ${text} END`;
}

function given(column: string): string {
  return `${givenSql(quoted(column))} AS ${quoted(column)}`;
}

/** Its length is asked first, as it is known: of most texts no more is. */
function isWord(text: string): string {
  return `LENGTH(${text}) = 4 AND UPPER(${text}) = 'NULL'`;
}
