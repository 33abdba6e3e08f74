import type { OptionEstimate } from '#engine/workloads/event-driven/estimator.ts';

/** Options in the three groups a reader needs: those that carry the workload, those without a known price, those that cannot. */
export interface Ranked {
  readonly carry: readonly OptionEstimate[];
  readonly unknown: readonly OptionEstimate[];
  readonly excluded: readonly OptionEstimate[];
}

/** Groups estimates that are already in rank order (`estimateWorkload` sorts them). */
export function rank(estimates: readonly OptionEstimate[]): Ranked {
  return {
    carry: estimates.filter(({ feasible, bill }) => feasible && bill.total !== null),
    unknown: estimates.filter(({ feasible, bill }) => feasible && bill.total === null),
    excluded: estimates.filter(({ feasible }) => !feasible),
  };
}
