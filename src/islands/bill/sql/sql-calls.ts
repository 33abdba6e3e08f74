import type { LayerSize } from '#engine/billing/athena/layer-size.ts';
import type { QueryError } from '#engine/billing/workbench/database-error.ts';
import type { QueryResult } from '#engine/billing/workbench/result.ts';

/** Files that a result can be saved as. */
export type FileKind = 'csv' | 'parquet';

/** A query of the reader's: to show its result, or to save it. `demo`: where the demo account lies, opened where the reader has opened nothing. */
export type QueryCall =
  | { readonly kind: 'sql'; readonly sql: string; readonly demo: string }
  | { readonly kind: 'sql-file'; readonly sql: string; readonly as: FileKind; readonly demo: string };

/** A query, or the wish to know how large the processed layer is as Parquet. */
export type SqlCall = QueryCall | { readonly kind: 'sql-size'; readonly demo: string };

/** What comes back of a query. */
export type SqlReply =
  | { readonly kind: 'sql-result'; readonly result: QueryResult }
  | { readonly kind: 'sql-error'; readonly error: QueryError }
  /** `isCut`: the result has more rows than a file holds. */
  | {
      readonly kind: 'sql-saved';
      readonly as: FileKind;
      readonly file: Blob;
      readonly rows: number;
      readonly isCut: boolean;
    }
  /** The size of the rows that were written so far, of `of`. */
  | { readonly kind: 'sql-sized'; readonly size: LayerSize; readonly of: number };
