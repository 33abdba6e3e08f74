import { MIN_POINTS } from '../anomalies/decode-series.ts';
import type { DimensionCause } from '../anomalies/root-cause.ts';
import type { CoursePoint } from '../anomalies/usual-course.ts';
import type { HasColumn } from '../source/file-columns.ts';
import { fileColumns } from '../source/file-columns.ts';
import type { Origin } from '../source/origin.ts';
import type { CostMetric } from '../source/processed-columns.ts';
import changeBySql from '../sql/change-by.sql';
import dailyCostSql from '../sql/daily-cost.sql';
import dailyCostBySql from '../sql/daily-cost-by.sql';
import type { AskChange } from './anomaly-causes.ts';
import { anomalyCauses } from './anomaly-causes.ts';
import { anomalyCourse } from './anomaly-course.ts';
import type { BillAnomaly } from './bill-anomalies.ts';
import { byImpact, findBillAnomalies } from './bill-anomalies.ts';
import type { BillDatabase } from './bill-database.ts';
import type { BillExtent } from './bill-extent.ts';
import { chargeStretches } from './charge-stretches.ts';
import type { CurrencyPart } from './currency-parts.ts';
import { currencyParts } from './currency-parts.ts';
import type { DailyCost } from './daily-series.ts';
import { decodeDaily } from './daily-series.ts';
import { decodeDayCosts } from './forecast-bill.ts';

/** Anomalies whose cause is looked up, the dearest: each asks the bill a few times more. */
const EXPLAINED = 20;

/** An anomaly with why. */
export interface ExplainedAnomaly extends BillAnomaly {
  readonly currency: string | null;
  /** By dimension; empty beyond the dearest. */
  readonly causes: readonly DimensionCause[];
  /** The days around it and what was usual for each; empty beyond the dearest. */
  readonly course: readonly CoursePoint[];
}

/** Everything unusual in the daily cost of a bill, both directions, with its causes. A bill of too few days has none. Of the rows that `values` names. */
export async function explainAnomalies(
  database: BillDatabase,
  lineage: readonly Origin[],
  metric: CostMetric,
  values = 'TRUE',
): Promise<readonly ExplainedAnomaly[]> {
  const explained: ExplainedAnomaly[] = [];
  for (const part of await currencyParts(database, metric, values))
    explained.push(...(await explainPart(part, fileColumns(lineage))));
  return explained;
}

/** The same for what is in one currency. */
export async function explainPart(
  { currency, extent, ask }: CurrencyPart,
  has: HasColumn,
): Promise<readonly ExplainedAnomaly[]> {
  if (extent.days < MIN_POINTS) return [];
  const daily = decodeDaily(await ask(dailyCostBySql, { dimension: 'ServiceName' }));
  const change: AskChange = (values) => ask(changeBySql, values);
  const found = chargeStretches(extent, decodeDayCosts(await ask(dailyCostSql)))
    .flatMap((stretch) => anomaliesWithin(stretch, daily, extent.lastDay))
    .sort((a, b) => byImpact(a.anomaly, b.anomaly));
  const explained: ExplainedAnomaly[] = [];
  for (const [index, { anomaly, costs, stretch }] of found.entries()) {
    const isDear = index < EXPLAINED;
    const causes = isDear ? await anomalyCauses(anomaly, stretch.firstDay ?? '', has, change) : [];
    explained.push({ ...anomaly, currency, causes, course: isDear ? anomalyCourse(anomaly, costs, stretch) : [] });
  }
  return explained;
}

/** What is unusual in one stretch, with its days. */
function anomaliesWithin(stretch: BillExtent, daily: readonly DailyCost[], billEnd: string | null) {
  const { firstDay, lastDay, days } = stretch;
  if (firstDay === null || lastDay === null || days < MIN_POINTS) return [];
  const costs = daily.filter(({ day }) => day >= firstDay && day <= lastDay);
  return findBillAnomalies(costs, stretch, billEnd).map((anomaly) => ({ anomaly, costs, stretch }));
}
