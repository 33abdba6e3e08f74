import { prepareAllowances } from '../../pricing/allowances.ts';
import { chargeTiers } from '../../pricing/charge.ts';
import { FREE_ALLOWANCES } from '../../pricing/free-tier.ts';
import type { OptionId } from '../../workloads/event-driven/workload.ts';
import type { Problem } from './problem.ts';
import { usageOf } from './usage.ts';

/**
 * What a month costs when every event takes the feasible option that is cheapest for it alone and shares nothing: clusters,
 * commitments, floors and tiers of its own. Only the free allowances, which an account gets once, are handed out in the order of
 * the events. Without them it is the sum of the cheapest stand-alone estimates.
 */
export function estimateIndependently({ estimator, events }: Problem, options: readonly OptionId[]): number {
  const allowances = prepareAllowances(estimator.settings.freeTier ? FREE_ALLOWANCES : null)();
  let total = 0;
  for (const { load } of events) {
    const option = options
      .filter((candidate) => estimator.isFeasible(candidate, load))
      .map((candidate) => ({ candidate, cost: estimator.total(candidate, load) ?? Infinity }))
      .reduce((best, next) => (next.cost < best.cost ? next : best)).candidate;
    for (const [rate, quantity] of usageOf(estimator, option, [load])) {
      const tiers = estimator.tariff.get(rate)?.tiers ?? [];
      total += chargeTiers(tiers, 0, quantity - allowances.take(rate, quantity));
    }
  }
  return total;
}
