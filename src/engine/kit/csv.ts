/** A value of one field. Unknown is null and becomes an empty field, never 0. */
export type CsvValue = string | number | boolean | null;

/** Begins a file for spreadsheets: without it they read the accents of UTF-8 wrongly. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A text that starts like this is run as a formula by spreadsheets, the wide signs by Japanese ones (OWASP, "CSV injection"). */
const FORMULA_START = /^[=+\-@\t\r\n|\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * A number as a database writes it, which comes as text so that no digit is lost: a number, though it may start as a formula does
 * (`-0.5`, `-1e-07`). What has no digits is none: spreadsheets look `-inf` up as a name.
 */
const NUMBER = /^-?\d+(\.\d+)?(e[-+]?\d+)?$/i;

/** A row of one empty field: readers pass over a line with nothing on it. */
const EMPTY_LINE = '""';

/**
 * Control characters could move the cursor or colour the terminal of whoever prints the file, and a line break would part a row for what reads line by
 * line: a space stands for them, although quotes would keep them. A tab does neither, and stays.
 */
const CONTROL = /[^\P{Cc}\t]+/gu;

/** What only stands between quotes; a tab, because programs that guess take it for what parts fields. */
const QUOTED = /[",'\t]/;

/** A table as CSV (RFC 4180): numbers in full precision, texts quoted where needed, on one line and never a formula. */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return toCsvLines([header, ...rows]);
}

/** Lines of such a table: of one so long that it is written piece by piece. */
export function toCsvLines(rows: readonly (readonly CsvValue[])[]): string {
  return rows.map((row) => `${row.map(toField).join(',') || EMPTY_LINE}\r\n`).join('');
}

function toField(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const line = value.replace(CONTROL, ' ');
  const text = FORMULA_START.test(value) && !NUMBER.test(value) ? `'${line}` : line;
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
