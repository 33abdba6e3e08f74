import type { Estimator } from '../../workloads/event-driven/estimator.ts';
import type { Load } from '../../workloads/event-driven/load.ts';
import type { OptionId } from '../../workloads/event-driven/workload.ts';
import { comparableCost } from '../comparable-cost.ts';

/** The answer for one load: the cheapest option that can carry it at a known price. */
export interface Cheapest {
  readonly option: OptionId;
  /** Monthly total in US dollars. */
  readonly cost: number;
}

/** The cheapest feasible option with its total; null when none is both feasible and of known price. */
export function cheapestOption(estimator: Estimator, load: Load, options: readonly OptionId[]): Cheapest | null {
  const option = options[cheapestIndex(estimator, load, options)];
  const cost = option === undefined ? null : estimator.total(option, load);
  return option === undefined || cost === null ? null : { option, cost };
}

/**
 * The same as an index into the list, ties to the first; -1 when none carries the load. Feasibility is asked only of options that
 * would win.
 */
export function cheapestIndex(estimator: Estimator, load: Load, options: readonly OptionId[]): number {
  let best = -1;
  let lowest = Infinity;
  for (const [index, option] of options.entries()) {
    const cost = comparableCost(estimator, option, load);
    if (cost >= lowest || !estimator.isFeasible(option, load)) continue;
    best = index;
    lowest = cost;
  }
  return best;
}
