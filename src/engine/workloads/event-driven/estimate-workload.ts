import type { Hours } from '../../kit/units.ts';
import type { Estimator, OptionEstimate } from './estimator.ts';
import { toLoad } from './load.ts';
import type { OptionId, Workload } from './workload.ts';
import { OPTION_IDS } from './workload.ts';

/**
 * Every option asked for, for one workload: feasible ones first, each group from the cheapest up; options whose total is not known
 * come after those whose total is, and ties keep the contract's order.
 */
export function estimateWorkload(
  estimator: Estimator,
  workload: Workload,
  hours: Hours,
  options: readonly OptionId[] = OPTION_IDS,
): readonly OptionEstimate[] {
  const load = toLoad(workload, hours);
  return options.map((option) => estimator.estimate(option, load)).sort(byRank);
}

/** Feasible before infeasible, known before unknown, cheap before dear. */
export function byRank(left: OptionEstimate, right: OptionEstimate): number {
  if (left.feasible !== right.feasible) return left.feasible ? -1 : 1;
  return (left.bill.total ?? Infinity) - (right.bill.total ?? Infinity) || 0;
}
