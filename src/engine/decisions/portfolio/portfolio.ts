import { sumOf } from '../../kit/amounts.ts';
import type { Hours } from '../../kit/units.ts';
import type { Estimator } from '../../workloads/event-driven/estimator.ts';
import type { Load } from '../../workloads/event-driven/load.ts';
import { toLoad } from '../../workloads/event-driven/load.ts';
import type { Capacity } from '../../workloads/event-driven/option.ts';
import type { OptionId, Workload } from '../../workloads/event-driven/workload.ts';
import { OPTION_IDS } from '../../workloads/event-driven/workload.ts';
import type { BaselineGap } from './baselines.ts';
import { estimateBaselines } from './baselines.ts';
import { estimateIndependently } from './independent.ts';
import { billJointly } from './joint-bill.ts';
import { planMany } from './many-events.ts';
import type { Optimum } from './optimum.ts';
import { findOptimum } from './optimum.ts';
import type { Problem } from './problem.ts';
import { toProblem } from './problem.ts';
import { planOf } from './usage.ts';

/** Several event types of one account and region, to be placed together. */
export interface PortfolioQuestion {
  readonly events: readonly PortfolioEvent[];
  readonly hours: Hours;
  /** Options allowed, in the contract's order; all twelve when left out. */
  readonly options?: readonly OptionId[];
}

export interface PortfolioEvent {
  readonly name: string;
  readonly workload: Workload;
}

/** Where an event goes and what it pays. The amounts of all events add up to the portfolio's total. */
export interface Assignment {
  readonly name: string;
  readonly option: OptionId;
  /** Its own use at the bill's average prices, or its part, by bytes published, of what its cluster costs. */
  readonly usd: number;
  /** Whether it shares a cluster or commitment with other events. */
  readonly shared: boolean;
}

/** A cluster or account commitment that carries more than one event type. */
export interface SharedCluster {
  readonly option: OptionId;
  /** Names of the events on it. */
  readonly events: readonly string[];
  readonly usd: number;
  readonly capacity: Capacity;
}

export interface Portfolio {
  /** The least the whole portfolio costs a month in US dollars; null when an event cannot be placed. */
  readonly totalUsd: number | null;
  /** The same for the events that can be placed. */
  readonly knownUsd: number;
  /** Whether no plan is cheaper. Otherwise one may be, by `gapUsd` at most. */
  readonly exact: boolean;
  readonly gapUsd: number;
  readonly assignments: readonly Assignment[];
  readonly shared: readonly SharedCluster[];
  /** Everything on one option; null with a reason in `baselineGaps`. */
  readonly baselines: Readonly<Partial<Record<OptionId, number | null>>>;
  readonly baselineGaps: Readonly<Partial<Record<OptionId, BaselineGap>>>;
  /**
   * Every event on what is cheapest for it alone, with clusters, commitments and floors of its own, tiers not shared; free
   * allowances, which an account gets once, are handed out in the order of the events. Null like `totalUsd`.
   */
  readonly independentUsd: number | null;
  /** Names of events for which no option is both feasible and of known price. */
  readonly unassigned: readonly string[];
}

/** Event types up to which every plan is considered. */
export const EXACT_UP_TO = 16;

/**
 * Places event types over the options so that one common bill is least. Event types on MSK may share one cluster of each kind or have
 * their own; those on Kinesis On-demand Advantage share the account's commitment; price tiers and free allowances are common to all.
 * Exact for up to 16 event types; beyond, a plan with the distance it may have from the optimum.
 */
export function planPortfolio(estimator: Estimator, question: PortfolioQuestion): Portfolio {
  const { hours, options = OPTION_IDS } = question;
  const loads = question.events.map(({ workload }) => toLoad(workload, hours));
  const problem = toProblem(estimator, loads, options);
  const isPlaceable = problem.events.map(({ alone, joining }) => alone.length + joining.length > 0);
  const names = question.events.filter((_, event) => isPlaceable[event]).map(({ name }) => name);
  const placed = { ...problem, events: problem.events.filter((_, event) => isPlaceable[event]) };
  const optimum = names.length <= EXACT_UP_TO ? findOptimum(placed) : planMany(placed);
  const unassigned = question.events.filter((_, event) => !isPlaceable[event]).map(({ name }) => name);
  const gapUsd = optimum.totalUsd - optimum.lowerBoundUsd;
  const orNull = (total: number) => (unassigned.length > 0 ? null : total);
  return {
    totalUsd: orNull(optimum.totalUsd),
    knownUsd: optimum.totalUsd,
    exact: gapUsd === 0,
    gapUsd,
    ...describeGroups(placed, optimum, names),
    ...estimateBaselines(estimator, question.events, loads, options),
    independentUsd: orNull(estimateIndependently(placed, options)),
    unassigned,
  };
}

/** What each event and each shared cluster pays of the common bill. */
function describeGroups(
  { estimator, events }: Problem,
  { groups }: Optimum,
  names: readonly string[],
): Pick<Portfolio, 'assignments' | 'shared'> {
  const loadOf = (event: number) => events[event]?.load as Load;
  const nameOf = (event: number) => names[event] ?? '';
  const bill = billJointly(
    estimator,
    groups.map(({ usage }) => usage),
  );
  const assignments: Assignment[] = [];
  const shared: SharedCluster[] = [];
  for (const { option, events: members, usage } of groups) {
    const usd = bill?.shareOf(usage) ?? 0;
    const isShared = members.length > 1;
    const parts = shareByBytes(members.map(loadOf));
    members.forEach((event, index) => {
      assignments[event] = { name: nameOf(event), option, usd: usd * (parts[index] ?? 0), shared: isShared };
    });
    if (!isShared) continue;
    const { capacity } = planOf(estimator, option, members.map(loadOf));
    shared.push({ option, events: members.map(nameOf), usd, capacity });
  }
  return { assignments, shared };
}

/** Each event's part of what its cluster costs: by bytes published, evenly when nothing is published at all. */
function shareByBytes(loads: readonly Load[]): readonly number[] {
  const published = sumOf(loads, ({ gbPerMonth }) => gbPerMonth);
  return loads.map(({ gbPerMonth }) => (published === 0 ? 1 / loads.length : gbPerMonth / published));
}
