import { curLineage } from './cur-lineage.ts';
import type { SourceFormat } from './detect-format.ts';
import type { Origin } from './origin.ts';
import { columnFinder, copied } from './origin.ts';
import type { ProcessedColumn } from './processed-columns.ts';
import { PROCESSED_COLUMNS } from './processed-columns.ts';

/**
 * Columns that FOCUS 1.3 renamed: a file of that version has the new name where the processed layer keeps the old one
 * (https://focus.finops.org/focus-specification/v1-3/, ProviderName and PublisherName deprecated).
 */
const RENAMED: Partial<Record<ProcessedColumn, readonly string[]>> = {
  ProviderName: ['ServiceProviderName', 'HostProviderName'],
  PublisherName: ['ServiceProviderName'],
};

/** Where every column of the processed layer comes from in a file of this format with these columns. */
export function lineageOf(format: SourceFormat, columns: readonly string[]): readonly Origin[] {
  if (format.kind !== 'focus') return curLineage(columns);
  const find = columnFinder(columns);
  return PROCESSED_COLUMNS.map((column) => {
    const source = [column, ...(RENAMED[column] ?? [])].map(find).find((name) => name !== null) ?? null;
    return copied(column, source);
  });
}
