import { quoted } from '../source/origin.ts';

/** Rows of a result that are shown: more than anybody scrolls through. */
const MOST_ROWS = 100_000;
/** Values of a result that are shown, wide or long: few enough to hand over at once. */
const MOST_CELLS = 1_000_000;
/** Characters of a value that are shown: a file has them all. */
export const LONGEST_CELL = 1_000;
/** Rows that a file of a result holds at most: what a spreadsheet opens (1,048,576 lines, one of them the heading). */
export const MOST_SAVED = 1_048_575;
/** Longest query: what a link can carry in every browser, and far more than anybody writes by hand. */
export const LONGEST_SQL = 6_000;

/** Lines of ours before the first of the reader's. */
export const LINES_BEFORE = 1;

/*
 * The figures of the page come from the same tables, so a reader's query may read them and nothing else. It is put inside a query of ours,
 * where the database takes only what gives rows; the one statement that this makes is checked by preparing it, which the database does
 * for a single statement only. That holds whatever the text is, without a parser of our own, and without a copy of the tables.
 */

/** Asks for the columns of a query's result. To be prepared, so that several statements fail. */
export function columnsSql(query: string): string {
  return `DESCRIBE SELECT * FROM (\n${query}\n)`;
}

/** Rows that are shown of a result with so many columns. */
export function mostShown(columns: number): number {
  return Math.min(MOST_ROWS, Math.ceil(MOST_CELLS / Math.max(columns, 1)));
}

/** The result of a query as text to be shown; one row more, and one character more, than are shown tell that there is more. */
export function shownSql(query: string, most: number): string {
  return `SELECT LEFT(CAST(COLUMNS(*) AS VARCHAR), ${LONGEST_CELL + 1}) FROM (\n${query}\n) LIMIT ${most + 1}`;
}

/** The result of a query as text for a file, exactly as the database writes each value; one row more than it holds tells that there are more. */
export function textSql(query: string, most: number = MOST_SAVED): string {
  return `SELECT CAST(COLUMNS(*) AS VARCHAR) FROM (\n${query}\n) LIMIT ${most + 1}`;
}

/**
 * The result of a query with its types, for a file; one row more than it holds tells that there are more. `asText` names columns of types
 * that the file has no place for.
 */
export function fileSql(query: string, asText: readonly string[] = [], most: number = MOST_SAVED): string {
  const texts = asText.map(quoted).map((name) => `CAST(${name} AS VARCHAR) AS ${name}`);
  const columns = texts.length === 0 ? '*' : `* REPLACE (${texts.join(', ')})`;
  return `SELECT ${columns} FROM (\n${query}\n) LIMIT ${most + 1}`;
}

/** A query without what ends it: it stands in brackets. */
export function bareQuery(text: string): string {
  return text.replace(/[;\s]+$/, '');
}

/** What a text begins with, past comments and brackets. */
const FIRST_WORD = /^(?:\s|\(|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*([a-z]+)/i;
/** Words that a query giving rows begins with. */
const READING = [
  'select',
  'with',
  'from',
  'values',
  'table',
  'describe',
  'desc',
  'show',
  'summarize',
  'pivot',
  'unpivot',
];

/** Whether a text says of itself that it reads. It decides about words to the reader only: the database decides what runs. */
export function looksLikeReading(text: string): boolean {
  const [, word = ''] = FIRST_WORD.exec(text) ?? [];
  return READING.includes(word.toLowerCase());
}
