import type { Table } from 'apache-arrow';
import { BYTE_ORDER_MARK, toCsvLines } from '#engine/kit/csv.ts';

/** Rows that become text at once, so that a large file is never one string. */
const ROWS_AT_ONCE = 20_000;

/** A result of texts as CSV: as exact as the database wrote them, and none a formula. */
export function csvFile(table: Table): Blob {
  const names = table.schema.fields.map(({ name }) => name);
  const vectors = names.map((_name, index) => table.getChildAt(index));
  const parts: string[] = [BYTE_ORDER_MARK + toCsvLines([names])];
  for (let start = 0; start < table.numRows; start += ROWS_AT_ONCE) {
    const rows = Array.from({ length: Math.min(ROWS_AT_ONCE, table.numRows - start) }, (_, row) =>
      vectors.map((vector) => vector?.get(start + row) as string | null),
    );
    parts.push(toCsvLines(rows));
  }
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}
