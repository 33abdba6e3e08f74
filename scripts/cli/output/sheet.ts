import type { CsvValue } from '#engine/kit/csv.ts';

/** A value of a table. Null is "not known" or "does not apply": an empty cell. */
export type Cell = CsvValue;

/** Rows under named columns, as a spreadsheet takes them. */
export interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
