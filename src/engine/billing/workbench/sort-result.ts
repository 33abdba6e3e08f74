import type { QueryResult } from './result.ts';

/** By which column a result is sorted; null: as the query gives it. */
export type ResultOrder = { readonly column: number; readonly descending: boolean } | null;

/** The order of rows: indexes into the result. What has no value stands last either way. */
export function sortResult({ columns, rows }: QueryResult, order: ResultOrder): readonly number[] {
  const indexes = rows.map((_row, index) => index);
  if (order === null) return indexes;
  const { column, descending } = order;
  const isNumber = columns[column]?.kind === 'number';
  const sign = descending ? -1 : 1;
  const value = (index: number) => rows[index]?.[column] ?? null;
  return indexes.sort((left, right) => {
    const [a, b] = [value(left), value(right)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (isNumber ? Number(a) - Number(b) : a < b ? -1 : Number(a > b));
  });
}
