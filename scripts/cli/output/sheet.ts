/** A value of a table. Null is "not known" or "does not apply": an empty cell. */
export type Cell = string | number | boolean | null;

/** Rows under named columns, as a spreadsheet takes them. */
export interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
