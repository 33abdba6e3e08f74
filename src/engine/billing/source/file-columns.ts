import type { Origin } from './origin.ts';
import type { ProcessedColumn } from './processed-columns.ts';

/** Whether a file has something for a column of the processed layer. */
export type HasColumn = (column: ProcessedColumn) => boolean;

/** Tells the columns of the processed layer that a file has something for from those that stand empty. */
export function fileColumns(lineage: readonly Origin[]): HasColumn {
  const inFile = new Set(lineage.filter(({ from }) => from.length > 0).map(({ column }) => column));
  return (column) => inFile.has(column);
}
