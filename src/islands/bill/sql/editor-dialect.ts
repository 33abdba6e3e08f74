import type { Completion } from '@codemirror/autocomplete';
import { PostgreSQL, SQLDialect } from '@codemirror/lang-sql';

/**
 * DuckDB's SQL is nearest to PostgreSQL's of the dialects the editor knows; but names mean the same in capitals and small letters, so a
 * completed one needs no quotes (https://duckdb.org/docs/stable/sql/dialect/keywords_and_identifiers).
 */
export const READER_SQL = SQLDialect.define({ ...PostgreSQL.spec, caseInsensitiveIdentifiers: true });

/** What queries that read are written with: PostgreSQL has seven hundred words besides. */
const USUAL = new Set(
  `all and as asc between by case cast coalesce count cross current_date date decimal desc distinct double else end except exists extract false
  filter from full group having in inner intersect interval is join left like limit max min not null nullif offset on or order over partition
  right select sum then timestamp true try_cast union unnest using values varchar when where window with`.match(/\w+/g),
);

/** A word offered as a completion: the usual ones before the rest, and those after names of columns. */
export function completeKeyword(label: string, type: string): Completion {
  return { label, type, boost: USUAL.has(label.toLowerCase()) ? 0 : -2 };
}
