import { quoted } from './origin.ts';

/** The raw layer as everything of ours reads it: a view that `givenViewSql` makes. */
export const GIVEN = 'raw_given';

/** Makes {@link GIVEN} of a raw layer with these columns. */
export function givenViewSql(columns: readonly string[]): string {
  return `CREATE VIEW ${GIVEN} AS ${givenFrom(columns)}`;
}

/**
 * Columns of the raw layer, each value that is not given being nothing: some publishers write the word NULL for it, in any case. The raw layer
 * itself keeps the word. In words that DuckDB and Trino share.
 */
export function givenFrom(columns: readonly string[]): string {
  const values = columns.map(quoted).map((name) => `${givenSql(name)} AS ${name}`);
  return `SELECT ${values.join(', ')} FROM raw`;
}

/** A text, or nothing where it is the word for nothing. Its length is asked first, as it is known: of most texts no more is. */
export function givenSql(text: string): string {
  return `CASE WHEN LENGTH(${text}) = 4 AND UPPER(${text}) = 'NULL' THEN NULL ELSE ${text} END`;
}
