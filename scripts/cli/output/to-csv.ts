import type { Cell, Sheet } from './sheet.ts';

/** A text that starts like this is run as a formula by spreadsheets (OWASP, "CSV injection"). */
const FORMULA_START = /^[=+\-@\t\r\n|]/;

/** A sheet as CSV (RFC 4180): numbers in full precision, texts quoted where needed and never a formula. */
export function toCsv({ columns, rows }: Sheet): string {
  return [columns, ...rows].map((row) => `${row.map(toField).join(',')}\r\n`).join('');
}

function toField(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[",\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
