import { toCsv } from '#engine/kit/csv.ts';

/** One value of a table: what is shown, and what sorting and the CSV file use. Null = there is no value, and `text` says why. */
export interface DataCell {
  readonly text: string;
  readonly value: number | string | null;
}

export interface DataColumn {
  readonly label: string;
  readonly numeric: boolean;
}

/** A figure as a table. The first cell of a row is its heading. */
export interface DataTable {
  readonly caption: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly (readonly DataCell[])[];
}

/** By which column, and in which direction, a reader sorted a table; null = as the figure tells it. */
export type TableOrder = { readonly column: number; readonly descending: boolean } | null;

/** A cell with a number and how it is written. */
export function numberCell(value: number, text: string): DataCell {
  return { value, text };
}

/** A cell whose value is its text. */
export function textCell(text: string): DataCell {
  return { value: text, text };
}

/** A cell without a value and the reason for it. */
export function emptyCell(reason: string): DataCell {
  return { value: null, text: reason };
}

/** The order after a heading was activated: ascending, then descending, then as the figure tells it. */
export function nextOrder(order: TableOrder, column: number): TableOrder {
  if (order?.column !== column) return { column, descending: false };
  return order.descending ? null : { column, descending: true };
}

/** Orders two words for the reader: negative when the first comes first. A drawing knows no language, so whoever draws passes it in. */
export type CompareText = (a: string, b: string) => number;

/** The rows in the order asked for; cells without a value stand last either way. */
export function sortRows({ rows }: DataTable, order: TableOrder, compareText: CompareText): DataTable['rows'] {
  if (order === null) return rows;
  const sign = order.descending ? -1 : 1;
  return [...rows].sort((left, right) => {
    const a = left[order.column]?.value ?? null;
    const b = right[order.column]?.value ?? null;
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * compare(a, b, compareText);
  });
}

function compare(a: number | string, b: number | string, compareText: CompareText): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareText(String(a), String(b));
}

/** The table as a CSV file: full values, not the rounded text; a cell without a value holds its reason. */
export function tableToCsv({ columns, rows }: DataTable): string {
  return toCsv(
    columns.map(({ label }) => label),
    rows.map((row) => row.map(({ value, text }) => value ?? text)),
  );
}
