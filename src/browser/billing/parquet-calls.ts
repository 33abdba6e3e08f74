import type { Piece } from './piece-reader.ts';

/** What the decoder is asked: to open a file in place of the one before, all of it or some columns, and for some of its rows. */
export type ParquetCall =
  | { readonly kind: 'prepare' }
  | { readonly kind: 'open'; readonly file: File; readonly columns?: readonly string[] }
  | { readonly kind: 'read'; readonly offset: number; readonly rows: number };

/** What stands at the end of a Parquet file. */
export interface ParquetFooter {
  readonly rows: number;
  /** Of its columns; one may consist of several. */
  readonly names: readonly string[];
  readonly columns: number;
  /** Of all its columns, unpacked. */
  readonly bytes: number;
}

/** What comes back. */
export type ParquetReply =
  { readonly kind: 'footer'; readonly footer: ParquetFooter } | ({ readonly kind: 'rows' } & Piece);
