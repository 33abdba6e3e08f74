/** A row of a result. Exact decimals and instants come as text: queries cast them. */
export type Row = Readonly<Record<string, string | number | bigint | boolean | null>>;

/** A database with one bill in it: `raw`, as the file has it, a view of what is given in it (`given-values.ts`), and `processed`. In a browser, a test or a terminal. */
export interface BillDatabase {
  /** Answers a query; fails with the database's own message. Of several statements in one text, the last is answered. */
  readonly query: (sql: string) => Promise<readonly Row[]>;
}

/** A value of a row as text, null as null. */
export function textOf(row: Row, name: string): string | null {
  const value = row[name];
  return value === undefined || value === null ? null : String(value);
}

/** A count of a row. */
export function countOf(row: Row, name: string): number {
  return Number(row[name] ?? 0);
}

/** Rows of a table that was just made of a query: that is what the database answers with. */
export function rowsMade([answer = {}]: readonly Row[]): number {
  return countOf(answer, 'Count');
}

/** A sum of a row as an exact decimal; null where nothing was summed: what nobody wrote down is unknown, not 0. */
export function sumOf(row: Row, name: string): string | null {
  const sum = textOf(row, name);
  return sum === null ? null : exactDecimal(sum);
}

/** A decimal as a database writes it, without the zeros it is filled up with: `5.1690` is `5.169`; nothing is `0`. */
export function exactDecimal(text: string | null): string {
  if (text === null) return '0';
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
