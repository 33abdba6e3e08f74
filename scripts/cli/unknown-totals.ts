import type { Totals } from '#engine/billing/analysis/summarise-bill.ts';
import { fileColumns } from '#engine/billing/source/file-columns.ts';
import type { Origin } from '#engine/billing/source/origin.ts';
import type { CostMetric } from '#engine/billing/source/processed-columns.ts';
import { COST_METRICS } from '#engine/billing/source/processed-columns.ts';

/** A total that is null, and why: no file has the column, or no row a value in it that can be read. */
interface UnknownTotal {
  readonly metric: CostMetric;
  readonly reason: 'no-column' | 'no-value';
}

/** Why totals are null. */
export function unknownTotals(totals: Totals, lineage: readonly Origin[]): readonly UnknownTotal[] {
  const has = fileColumns(lineage);
  return COST_METRICS.filter((metric) => totals[metric] === null).map((metric) => ({
    metric,
    reason: has(metric) ? 'no-value' : 'no-column',
  }));
}
