import type { Estimator } from '../../workloads/event-driven/estimator.ts';
import type { Load } from '../../workloads/event-driven/load.ts';
import type { OptionId } from '../../workloads/event-driven/workload.ts';
import { excludes } from '../../workloads/event-driven/violation.ts';
import { billJointly } from './joint-bill.ts';
import { planOf, usageOf } from './usage.ts';

/** Why everything on one option has no total. */
export type BaselineGap =
  | { readonly reason: 'infeasible'; readonly events: readonly string[] }
  /** Each event would fit; all together they exceed what one cluster can be. */
  | { readonly reason: 'infeasible-together' }
  | { readonly reason: 'price-unknown'; readonly rates: readonly string[] };

export interface Baselines {
  readonly baselines: Readonly<Partial<Record<OptionId, number | null>>>;
  readonly baselineGaps: Readonly<Partial<Record<OptionId, BaselineGap>>>;
}

/** What a month costs with every event on one and the same option, on one cluster where the option can be shared. */
export function estimateBaselines(
  estimator: Estimator,
  events: readonly { readonly name: string }[],
  loads: readonly Load[],
  options: readonly OptionId[],
): Baselines {
  const baselines: Partial<Record<OptionId, number | null>> = {};
  const baselineGaps: Partial<Record<OptionId, BaselineGap>> = {};
  for (const option of options) {
    const barred = events.filter((_, event) => !estimator.isFeasible(option, loads[event] as Load));
    const answer: number | BaselineGap =
      barred.length > 0
        ? { reason: 'infeasible', events: barred.map(({ name }) => name) }
        : estimateTogether(estimator, option, loads);
    baselines[option] = typeof answer === 'number' ? answer : null;
    if (typeof answer !== 'number') baselineGaps[option] = answer;
  }
  return { baselines, baselineGaps };
}

function estimateTogether(estimator: Estimator, option: OptionId, loads: readonly Load[]): number | BaselineGap {
  if (loads.length === 0) return 0;
  const isShareable = estimator.models[option].planTogether !== undefined;
  const groups = isShareable ? [loads] : loads.map((load) => [load]);
  if (groups.some((group) => excludes(planOf(estimator, option, group).check())))
    return { reason: 'infeasible-together' };
  const usages = groups.map((group) => usageOf(estimator, option, group));
  const bill = billJointly(estimator, usages);
  if (bill !== null) return bill.total;
  const used = new Set(usages.flatMap((usage) => [...usage.keys()]));
  return { reason: 'price-unknown', rates: [...used].filter((rate) => estimator.tariff.get(rate)?.tiers == null) };
}
