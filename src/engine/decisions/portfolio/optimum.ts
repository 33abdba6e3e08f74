import { invariant } from '../../kit/invariant.ts';
import type { OptionId } from '../../workloads/event-driven/workload.ts';
import { billJointly } from './joint-bill.ts';
import type { Effort } from './choose-alone.ts';
import { chooseAlone } from './choose-alone.ts';
import { toBounds } from './bounds.ts';
import { costShared, loadsOf } from './cluster-costs.ts';
import type { Partition } from './partitions.ts';
import { solvePartitions } from './partitions.ts';
import type { Problem } from './problem.ts';
import { flatCost } from './problem.ts';
import { eventsOf } from './set.ts';
import type { Usage } from './usage.ts';
import { usageOf } from './usage.ts';

/** Some event types on one option, under one bill: a shared cluster or commitment, or a single event type. */
export interface Group {
  readonly option: OptionId;
  readonly events: readonly number[];
  readonly usage: Usage;
}

/** A plan for every event, and what is known about how good it is. */
export interface Optimum {
  readonly groups: readonly Group[];
  readonly totalUsd: number;
  /** No plan costs less than this; equal to the total when the optimum is exact. */
  readonly lowerBoundUsd: number;
}

/** Steps a search may take in all before it settles for a bound; typical portfolios need some hundreds. */
const EFFORT = 300_000;
/** What working out one partition counts for, beside the steps for its single events. */
const PARTITION_EFFORT = 20;
/** Relative difference up to which a bound counts as reached. */
const REACHED = 1e-9;

/**
 * The cheapest plan for up to 16 event types, each of which has an option. Sets of events on shared clusters are solved by dynamic
 * programming over lower bounds (see `toBounds`), which are exact unless a tier or a free allowance is in play; every partition
 * that could still be the optimum is then worked out truly, until none is left below the best plan found.
 */
export function findOptimum(problem: Problem): Optimum {
  const bounds = toBounds(problem);
  const clusters = problem.clusters.flatMap((option) => {
    const costs = costShared(problem, bounds, option);
    return costs === null ? [] : [{ option, costs }];
  });
  const options = clusters.map(({ option }) => option);
  const partitions = solvePartitions(
    bounds.atLeast,
    clusters.map(({ costs }) => costs),
  );
  const search = createSearch(problem, options);
  // The best partition first: its plan is a limit that leaves few others.
  const [first] = partitions.within(() => partitions.best + Math.abs(partitions.best) * REACHED);
  if (first !== undefined) search.consider(first);
  for (const partition of partitions.within(search.limit)) {
    if (search.effort.left <= 0) break;
    search.consider(partition);
  }
  const best = search.best();
  invariant(best !== null, 'every event has an option, and the best partition is a plan');
  return search.effort.left > 0 ? best : withBound(best, partitions.best);
}

/** Keeps the best plan among the partitions considered. */
function createSearch(problem: Problem, options: readonly OptionId[]) {
  const effort: Effort = { left: EFFORT };
  let best: Optimum | null = null;
  const total = () => best?.totalUsd ?? Infinity;
  return {
    effort,
    best: () => best,
    /** What a partition's bound must not exceed to be of interest. */
    limit: () => total() * (1 - REACHED),
    consider: (partition: Partition) => {
      effort.left -= PARTITION_EFFORT;
      best = settle(problem, options, partition, total(), effort) ?? best;
    },
  };
}

/** A search that ran to its end proves its result; one that did not is left with the bound it started from. */
function withBound(best: Optimum, bound: number): Optimum {
  return { ...best, lowerBoundUsd: Math.min(best.totalUsd, bound) };
}

/** Works a partition out with the true rates: clusters as they are, the other events by branch and bound. Null when not below the limit. */
function settle(
  problem: Problem,
  options: readonly OptionId[],
  { shared, alone }: Partition,
  limit: number,
  effort: Effort,
): Optimum | null {
  const { estimator, rates } = problem;
  const groups = shared.flatMap((set, index) => {
    const option = options[index];
    if (set === 0 || option === undefined) return [];
    return [{ option, events: eventsOf(set), usage: usageOf(estimator, option, loadsOf(problem, set)) }];
  });
  const used = rates.map(({ id }) => groups.reduce((sum, { usage }) => sum + (usage.get(id) ?? 0), 0));
  const flat = groups.reduce((sum, { usage }) => sum + flatCost(estimator, rates, usage), 0);
  const price = (quantities: readonly number[]) => {
    const usage = new Map(rates.map(({ id }, index) => [id, quantities[index] ?? 0]));
    return billJointly(estimator, [usage])?.total ?? Infinity;
  };
  const singles = eventsOf(alone);
  const chosen = chooseAlone(problem, singles, used, price, limit - flat, effort);
  if (chosen === null) return null;
  const own = chosen.choices.map(({ option, usage }, index) => ({ option, events: [singles[index] ?? 0], usage }));
  const ordered = [...groups, ...own].sort((one, other) => (one.events[0] ?? 0) - (other.events[0] ?? 0));
  return toOptimum(problem, ordered);
}

function toOptimum({ estimator }: Problem, groups: readonly Group[]): Optimum {
  const totalUsd =
    billJointly(
      estimator,
      groups.map(({ usage }) => usage),
    )?.total ?? Infinity;
  return { groups, totalUsd, lowerBoundUsd: totalUsd };
}
