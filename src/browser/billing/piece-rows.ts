/** Rows of the first piece of a Parquet file: few enough that a megabyte in each of them does no harm. */
export const FIRST_ROWS = 64;

/** Most rows that are handed on at once: enough to keep the database busy, few enough to hold twice. */
const MOST_ROWS = 65_536;

/** Bytes that a piece should not go beyond. */
const PIECE_BYTES = 64 * 1024 ** 2;

/** How much larger the next piece may be: rows may turn out longer than those before, but every new size has the decoder begin anew. */
const GROWTH = 32;

/** Rows of the next piece, by how large the last one was. */
export function nextRows(rows: number, bytes: number): number {
  const fitting = Math.floor((rows * PIECE_BYTES) / Math.max(bytes, 1));
  return Math.max(1, Math.min(rows * GROWTH, fitting, MOST_ROWS));
}

/** Whether pieces of so many rows are worth beginning anew for, after pieces of others: what lies before is decoded once more. */
export function isOtherSize(next: number, rows: number): boolean {
  return next >= 2 * rows || next <= rows / 2;
}
