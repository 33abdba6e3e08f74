import { LINES_BEFORE } from './reader-sql.ts';

/** What a database has against a query, and where. */
export interface QueryError {
  /** In the database's words. */
  readonly message: string;
  /** Both from 1, in the reader's text; null: the database names no place. */
  readonly at: { readonly line: number; readonly column: number } | null;
}

/** Longest message that is shown: some name every table there is. */
const LONGEST = 600;
/** `LINE 2: SELECT a FORM raw`, and under it a caret. */
const PLACE = /\n+LINE (\d+): ([^\n]*)\n( *)\^/;

/** Reads a message of DuckDB about a query of ours with the reader's inside. */
export function queryError(raw: string, query: string): QueryError {
  const found = PLACE.exec(raw);
  const message = (found === null ? raw : raw.slice(0, found.index))
    .replace(/^(Error: )+/, '')
    .trim()
    .slice(0, LONGEST);
  const lines = query.split('\n');
  const end = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  if (found === null) return { message, at: message.endsWith('at end of input') ? end : null };
  const [, number = '1', excerpt = '', indent = ''] = found;
  const line = Number(number) - LINES_BEFORE;
  const text = lines[line - 1];
  // A place behind the reader's text is where ours goes on: something is missing at the end.
  if (text === undefined) return { message, at: end };
  return { message, at: { line, column: columnOf(text, excerpt, indent.length - `LINE ${number}: `.length) } };
}

/** The database shortens long lines on both sides, with dots. */
function columnOf(text: string, excerpt: string, caret: number): number {
  const isShortened = excerpt.startsWith('...');
  const part = excerpt.replace(/^\.\.\./, '').replace(/\.\.\.$/, '');
  const start = isShortened ? Math.max(text.indexOf(part), 0) - '...'.length : 0;
  return Math.min(Math.max(start + caret + 1, 1), text.length + 1);
}
