import type { Meter } from '../../pricing/meter.ts';
import { eventsPerInvocation, meterConsumers } from '../../workloads/event-driven/consumer-lines.ts';
import type { Load } from '../../workloads/event-driven/load.ts';
import type { OptionId } from '../../workloads/event-driven/workload.ts';
import { excludes } from '../../workloads/event-driven/violation.ts';
import type { Bounds } from './bounds.ts';
import { costAt } from './bounds.ts';
import type { Problem } from './problem.ts';
import type { BySet, EventSet } from './set.ts';
import { eventsOf, sumBySet, valueOf } from './set.ts';
import type { Quantities } from './shared-rates.ts';
import { planOf } from './usage.ts';

/**
 * Least cost of each set of events on one shared cluster, shared rates at their lowest price; infinite where the cluster cannot carry
 * the set, or where its events certainly cost less by themselves. Null when that is so for every set.
 * @param part how much of what the cluster bills counts, when a set is only part of those who share it
 */
export function costShared(problem: Problem, { lowest, atMost }: Bounds, option: OptionId, part = 1): BySet | null {
  const entries = problem.events.map(({ joining }) => joining.find((choice) => choice.option === option));
  const eligible = entries.reduce((set, entry, event) => (entry === undefined ? set : set | (1 << event)), 0);
  // A cluster costs at least what its least demanding member would pay alone; sharing must save that much to be worth a look.
  const entrance = Math.min(...entries.map((entry) => (entry === undefined ? Infinity : costAt(lowest, entry))));
  if (entrance * part > valueOf(atMost, eligible)) return null;
  const costOf = createCosting(problem, lowest, option, part);
  const costs = new Float64Array(atMost.length).fill(Infinity);
  let isUseful = false;
  for (let set = eligible; set > 0; set = (set - 1) & eligible) {
    const limit = valueOf(atMost, set);
    if (entrance * part > limit) continue;
    costs[set] = costOf(set, limit);
    isUseful ||= costs[set] !== Infinity;
  }
  return isUseful ? costs : null;
}

/** Works out what a set costs on the cluster; infinite above a limit or when the cluster cannot carry it. */
function createCosting(problem: Problem, lowest: Quantities, option: OptionId, part: number) {
  const price = createFixedPriceMeter(problem, lowest);
  const handling = costHandling(problem, price, option);
  return (set: EventSet, limit: number): number => {
    const plan = planOf(problem.estimator, option, loadsOf(problem, set));
    plan.meter(price);
    const cost = price.take() * part + valueOf(handling, set);
    return cost > limit || excludes(plan.check()) ? Infinity : cost;
  };
}

/** The loads of the events in a set. */
export function loadsOf({ events }: Problem, set: EventSet): readonly Load[] {
  return eventsOf(set).map((event) => events[event]?.load as Load);
}

/** What handling the events of each set costs, on this option. */
function costHandling({ estimator, events }: Problem, price: FixedPriceMeter, option: OptionId): BySet {
  const isIncluded = estimator.settings.scope === 'end-to-end';
  const each = events.map(({ load }) => {
    if (isIncluded) meterConsumers(load, price, eventsPerInvocation(load, estimator.models[option]));
    return price.take();
  });
  return sumBySet(each);
}

interface FixedPriceMeter extends Meter {
  /** The cost of what was metered since it was last taken. */
  take(): number;
}

/** Adds up usage without tiers and allowances: every rate at its first price, the shared ones at the prices given. */
function createFixedPriceMeter({ estimator, rates }: Problem, prices: Quantities): FixedPriceMeter {
  const fixed = new Map(rates.map(({ id }, index) => [id, prices[index] ?? 0]));
  const priceOf = (id: string) => fixed.get(id) ?? estimator.tariff.get(id)?.tiers?.[0]?.price ?? Infinity;
  let cost = 0;
  return {
    add: (rate, amount) => (cost += amount * priceOf(rate.id)),
    take: () => {
      const taken = cost;
      cost = 0;
      return taken;
    },
  };
}
