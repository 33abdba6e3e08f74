/** What may be wrong with a line, mostly as the database has it (https://duckdb.org/docs/stable/data/csv/reading_faulty_csv_files). */
export const REJECT_KINDS = [
  'missing-columns',
  // Of empty fields too many, and of any in a file read leniently, the database says nothing: we do.
  'too-many-columns',
  'unquoted-value',
  'line-size-over-maximum',
  'invalid-encoding',
  // Ours: the database does not say so.
  'shifted-values',
  'open-quote',
] as const;
export type RejectKind = (typeof REJECT_KINDS)[number] | 'other';

/** A line that is no row of its file. */
export interface RejectedLine {
  readonly file: string;
  readonly line: number;
  /** The first column that is wrong; null where it is the line as a whole. */
  readonly column: string | null;
  readonly kind: RejectKind;
  /** In the database's words, where it is the one that says so; else in ours. */
  readonly reason: string;
}
