import { MIN_POINTS } from '../anomalies/decode-series.ts';
import type { DimensionCause } from '../anomalies/root-cause.ts';
import { fileColumns } from '../source/file-columns.ts';
import type { Origin } from '../source/origin.ts';
import type { CostMetric } from '../source/processed-columns.ts';
import changeBySql from '../sql/change-by.sql';
import dailyCostBySql from '../sql/daily-cost-by.sql';
import { anomalyCauses } from './anomaly-causes.ts';
import type { BillAnomaly } from './bill-anomalies.ts';
import { findBillAnomalies } from './bill-anomalies.ts';
import type { BillDatabase } from './bill-database.ts';
import { currencyParts } from './currency-parts.ts';
import { decodeDaily } from './daily-series.ts';

/** Anomalies whose cause is looked up, the dearest: each asks the bill a few times more. */
export const EXPLAINED = 20;

/** An anomaly with why. */
export interface ExplainedAnomaly extends BillAnomaly {
  readonly currency: string | null;
  /** By dimension; empty beyond the dearest. */
  readonly causes: readonly DimensionCause[];
}

/** Everything unusual in the daily cost of a bill, both directions, with its causes. A bill of too few days has none. */
export async function explainAnomalies(
  database: BillDatabase,
  lineage: readonly Origin[],
  metric: CostMetric,
): Promise<readonly ExplainedAnomaly[]> {
  const has = fileColumns(lineage);
  const explained: ExplainedAnomaly[] = [];
  for (const { currency, extent, ask } of await currencyParts(database, metric)) {
    if (extent.firstDay === null || extent.days < MIN_POINTS) continue;
    const daily = decodeDaily(await ask(dailyCostBySql, { dimension: 'ServiceName' }));
    const { firstDay } = extent;
    for (const [index, anomaly] of findBillAnomalies(daily, extent).entries()) {
      const change = (values: Readonly<Record<string, string>>) => ask(changeBySql, values);
      const causes = index < EXPLAINED ? await anomalyCauses(anomaly, firstDay, has, change) : [];
      explained.push({ ...anomaly, currency, causes });
    }
  }
  return explained;
}
