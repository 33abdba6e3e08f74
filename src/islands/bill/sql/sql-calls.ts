import type { QueryError } from '#engine/billing/workbench/database-error.ts';
import type { QueryResult } from '#engine/billing/workbench/result.ts';

/** Files that a result can be saved as. */
export type FileKind = 'csv' | 'parquet';

/** A query of the reader's: to show its result, or to save it. `demo`: where the demo account lies, opened where the reader has opened nothing. */
export type SqlCall =
  | { readonly kind: 'sql'; readonly sql: string; readonly demo: string }
  | { readonly kind: 'sql-file'; readonly sql: string; readonly as: FileKind; readonly demo: string };

/** What comes back of a query. */
export type SqlReply =
  | { readonly kind: 'sql-result'; readonly result: QueryResult }
  | { readonly kind: 'sql-error'; readonly error: QueryError }
  | { readonly kind: 'sql-saved'; readonly as: FileKind; readonly file: Blob };
