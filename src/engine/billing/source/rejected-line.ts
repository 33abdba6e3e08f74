/** What may be wrong with a line, as the database has it (https://duckdb.org/docs/stable/data/csv/reading_faulty_csv_files). */
export const REJECT_KINDS = [
  'missing-columns',
  'too-many-columns',
  'unquoted-value',
  'line-size-over-maximum',
  'invalid-encoding',
  // Ours: the database does not say so.
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
  /** In the database's words. */
  readonly reason: string;
}
