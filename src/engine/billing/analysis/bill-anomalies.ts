import type { Anomaly } from '../anomalies/anomaly.ts';
import { detectAnomalies } from '../anomalies/detect-anomalies.ts';
import { exactSum } from './exact-sum.ts';
import type { BillExtent } from './bill-extent.ts';
import type { DailyCost } from './daily-series.ts';
import { dailySeries } from './daily-series.ts';

/** Something unusual in the daily cost of a bill. */
export interface BillAnomaly extends Anomaly {
  /** The service it is in; null: the whole, where no service of its own shows it, or charges without a service. */
  readonly service: string | null;
  readonly scope: 'service' | 'total';
  /** Rows of its days, and their cost as an exact decimal. */
  readonly rows: number;
  readonly cost: string;
}

/**
 * Least impact of an anomaly that counts: one unit of the currency, and a thousandth of what the bill comes to. Choices of ours: below,
 * looking costs more than it finds.
 */
export const LEAST_IMPACT = { amount: 1, share: 0.001 } as const;

/**
 * What is unusual in the daily cost of each service, and in that of the whole where no service shows it; the dearest first. Services too
 * cheap to reach the least impact are not searched. A drop of the last day of the bill waits for the next: most files do not say
 * which day is still filling. `billEnd` is that day, where `extent` is a part of a bill.
 */
export function findBillAnomalies(
  daily: readonly DailyCost[],
  extent: BillExtent,
  billEnd = extent.lastDay,
): readonly BillAnomaly[] {
  const minImpact = Math.max(LEAST_IMPACT.amount, LEAST_IMPACT.share * extent.gross);
  const search = (costs: readonly DailyCost[], scope: BillAnomaly['scope'], service: string | null) =>
    detectAnomalies(dailySeries(costs, extent), { minImpact })
      .filter((anomaly) => !mayBeFilling(anomaly, billEnd))
      .map((anomaly): BillAnomaly => ({ ...anomaly, scope, service, ...within(costs, anomaly) }));
  const services = [...Map.groupBy(daily, ({ group }) => group)];
  const found = services.flatMap(([service, costs]) =>
    costs.reduce((sum, { cost }) => sum + Math.abs(Number(cost)), 0) < minImpact
      ? []
      : search(costs, 'service', service),
  );
  const total = search(daily, 'total', null).filter(
    (whole) => !found.some((part) => part.start <= whole.end && part.end >= whole.start && sameWay(part, whole)),
  );
  return [...found, ...total].sort(byImpact);
}

/** The dearest first, either way; of equals the earliest. */
export function byImpact(a: Anomaly, b: Anomaly): number {
  return Math.abs(b.impact) - Math.abs(a.impact) || (a.start < b.start ? -1 : 1);
}

/** Whether it is but the last day that is cheaper: more of it may come, also of a day that ends its month. */
function mayBeFilling({ kind, start }: Anomaly, lastDay: string | null): boolean {
  return kind === 'drop' && start === lastDay;
}

function within(costs: readonly DailyCost[], { start, end }: Anomaly): Pick<BillAnomaly, 'rows' | 'cost'> {
  const days = costs.filter(({ day }) => day >= start && day <= end);
  return { rows: days.reduce((sum, { rows }) => sum + rows, 0), cost: exactSum(days.map(({ cost }) => cost)) };
}

function sameWay(a: Anomaly, b: Anomaly): boolean {
  return Math.sign(a.impact) === Math.sign(b.impact);
}
