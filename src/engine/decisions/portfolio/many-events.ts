import type { OptionId } from '../../workloads/event-driven/workload.ts';
import { excludes } from '../../workloads/event-driven/violation.ts';
import { costAt, toBounds } from './bounds.ts';
import { costShared } from './cluster-costs.ts';
import { billJointly } from './joint-bill.ts';
import type { Group, Optimum } from './optimum.ts';
import { findOptimum } from './optimum.ts';
import { solvePartitions } from './partitions.ts';
import type { Choice, EventChoices, Problem } from './problem.ts';
import { pricesOver } from './shared-rates.ts';
import { planOf, usageOf } from './usage.ts';

/** Where one event goes: an option by itself, or the shared cluster of an option. */
interface Place {
  readonly choice: Choice;
  readonly shared: boolean;
}

/** Events in a block of the lower bound. */
const BLOCK = 10;
/** Events solved exactly for a start. */
const DEAREST = 12;
/** Plans tried, times events: what a descent may spend. */
const DESCENT_EFFORT = 600_000;
/** Relative difference below which a plan is not better. */
const NEGLIGIBLE = 1e-12;

/**
 * A good plan for more event types than can be searched completely, with the distance it may have from the optimum. From several
 * starts (each event's cheapest; the optimum of the dearest dozen; as many as possible on one option) it moves one event at a
 * time as long as the bill falls.
 */
export function planMany(problem: Problem): Optimum {
  const starts = toStarts(problem);
  let best: readonly Place[] = [];
  let bestUsd = Infinity;
  for (const start of starts) {
    const places = descend(problem, start, DESCENT_EFFORT / starts.length);
    const total = totalOf(problem, places);
    if (total < bestUsd) [best, bestUsd] = [places, total];
  }
  return {
    groups: toGroups(problem, best),
    totalUsd: bestUsd,
    lowerBoundUsd: Math.min(bestUsd, boundFromBelow(problem)),
  };
}

function placesOf({ alone, joining }: EventChoices): readonly Place[] {
  return [
    ...alone.map((choice) => ({ choice, shared: false })),
    ...joining.map((choice) => ({ choice, shared: true })),
  ];
}

function toStarts(problem: Problem): readonly (readonly Place[])[] {
  const prices = problem.rates.map(({ tiers }) => tiers[0]?.price ?? 0);
  const cost = ({ choice }: Place) => costAt(prices, choice);
  const cheapest = (places: readonly Place[]) => places.reduce((best, next) => (cost(next) < cost(best) ? next : best));
  const options = new Set(problem.events.flatMap((event) => placesOf(event).map(({ choice }) => choice.option)));
  const startOn = (option: OptionId) =>
    problem.events.map((event) => {
      const places = placesOf(event);
      const preferred = places.filter(({ choice }) => choice.option === option);
      return preferred.find(({ shared }) => shared) ?? preferred[0] ?? cheapest(places);
    });
  const independent = problem.events.map((event) => cheapest(placesOf(event)));
  return [independent, fromDearest(problem, independent, cost), ...[...options].map(startOn)];
}

/** The optimum of the events that cost most, the others staying where they are. */
function fromDearest(problem: Problem, places: readonly Place[], cost: (place: Place) => number): readonly Place[] {
  const order = [...places.keys()].sort((one, other) => cost(places[other] as Place) - cost(places[one] as Place));
  const dearest = order.slice(0, DEAREST);
  const { groups } = findOptimum({ ...problem, events: dearest.flatMap((event) => problem.events[event] ?? []) });
  const result = [...places];
  for (const { option, events } of groups) {
    for (const index of events) {
      const event = dearest[index] ?? 0;
      const found = placesOf(problem.events[event] as EventChoices).filter(({ choice }) => choice.option === option);
      result[event] = found.find(({ shared }) => shared === events.length > 1) ?? (found[0] as Place);
    }
  }
  return result;
}

/** Moves one event at a time to wherever the common bill is lower, until no move helps or the effort is spent. */
function descend(problem: Problem, start: readonly Place[], effort: number): readonly Place[] {
  let left = effort;
  const places = [...start];
  let total = totalOf(problem, places);
  for (let isBetter = true; isBetter && left > 0;) {
    isBetter = false;
    for (const [event, choices] of problem.events.entries()) {
      for (const place of placesOf(choices)) {
        const before = places[event] as Place;
        places[event] = place;
        const next = totalOf(problem, places);
        left -= places.length;
        if (next < total * (1 - NEGLIGIBLE)) [total, isBetter] = [next, true];
        else places[event] = before;
      }
    }
  }
  return places;
}

function totalOf(problem: Problem, places: readonly Place[]): number {
  const groups = toGroups(problem, places);
  const isPossible = groups.every(({ option, events }) => events.length === 1 || carries(problem, option, events));
  if (!isPossible) return Infinity;
  return (
    billJointly(
      problem.estimator,
      groups.map(({ usage }) => usage),
    )?.total ?? Infinity
  );
}

function carries({ estimator, events }: Problem, option: OptionId, members: readonly number[]): boolean {
  const loads = members.flatMap((event) => events[event]?.load ?? []);
  return !excludes(planOf(estimator, option, loads).check());
}

function toGroups({ estimator, events }: Problem, places: readonly Place[]): readonly Group[] {
  const groups: Group[] = [];
  const clusters = new Map<OptionId, number[]>();
  for (const [event, { choice, shared }] of places.entries()) {
    if (shared) clusters.set(choice.option, [...(clusters.get(choice.option) ?? []), event]);
    else groups.push({ option: choice.option, events: [event], usage: choice.usage });
  }
  for (const [option, members] of clusters) {
    const loads = members.flatMap((event) => events[event]?.load ?? []);
    groups.push({ option, events: members, usage: usageOf(estimator, option, loads) });
  }
  return groups;
}

/**
 * What no plan can undercut: the events are cut into blocks, each solved for itself with its own free allowances, every rate at the
 * lowest price of its ladder in reach, and shared clusters at one block's part. That never overstates a bill: a cluster costs at least
 * what it would cost for one block alone, hence at least the average over the blocks.
 */
function boundFromBelow(problem: Problem): number {
  const rates = problem.rates.map((rate, index) => {
    const most = problem.events.reduce(
      (sum, event) => sum + Math.max(...placesOf(event).map(({ choice }) => choice.shared[index] ?? 0)),
      0,
    );
    const price = Math.min(...pricesOver({ ...rate, free: 0, corners: rate.tiers.map(({ from }) => from) }, 0, most));
    return { ...rate, tiers: [{ from: 0, to: Infinity, price }], corners: [rate.free] };
  });
  const count = Math.ceil(problem.events.length / BLOCK);
  const blocks = Array.from({ length: count }, (_, block) =>
    problem.events.filter((_event, at) => at % count === block),
  );
  return blocks.reduce((sum, events) => {
    const block = { ...problem, rates, events };
    const bounds = toBounds(block);
    const clusters = problem.clusters.flatMap((option) => costShared(block, bounds, option, 1 / count) ?? []);
    return sum + solvePartitions(bounds.atLeast, clusters).best;
  }, 0);
}
