import { quoted } from './origin.ts';

/** The raw layer as everything of ours reads it: a view that `givenViewSql` makes. */
export const GIVEN = 'raw_given';

/** Makes {@link GIVEN} of a raw layer with these columns; only in those of `withWord` the word may stand: asking all takes longer than opening a small bill may. */
export function givenViewSql(columns: readonly string[], withWord: readonly string[]): string {
  const asked = new Set(withWord.map((name) => name.toLowerCase()));
  const values = columns.map((column) => (asked.has(column.toLowerCase()) ? given(column) : quoted(column)));
  return `CREATE VIEW ${GIVEN} AS SELECT ${values.join(', ')} FROM raw`;
}

/** Asks a table which of these columns the word stands in: their places, as `place`. */
export function withWordSql(table: string, columns: readonly string[]): string {
  return columns
    .map((column, place) => `(SELECT ${place} AS place FROM ${table} WHERE ${isWord(quoted(column))} LIMIT 1)`)
    .join(' UNION ALL ');
}

/**
 * Columns of the raw layer, each value that is not given being nothing: some publishers write the word NULL for it, in any case. The raw layer
 * itself keeps the word. In words that DuckDB and Trino share.
 */
export function givenFrom(columns: readonly string[]): string {
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
