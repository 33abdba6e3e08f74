import type { Estimator } from '../../workloads/event-driven/estimator.ts';
import type { Load } from '../../workloads/event-driven/load.ts';
import type { OptionId } from '../../workloads/event-driven/workload.ts';
import type { SharedRate } from './shared-rates.ts';
import { findSharedRates } from './shared-rates.ts';
import type { Usage } from './usage.ts';
import { usageOf } from './usage.ts';

/** One event type on one option by itself: feasible, every price known. */
export interface Choice {
  readonly option: OptionId;
  readonly usage: Usage;
  /** Cost of everything but the shared rates. */
  readonly flat: number;
  /** Quantity of each shared rate. */
  readonly shared: readonly number[];
}

/** An event type with what it may do. */
export interface EventChoices {
  readonly load: Load;
  /** Options it may take by itself; a cluster of its own among them. */
  readonly alone: readonly Choice[];
  /** Options it may share with others, worked out for the event alone. */
  readonly joining: readonly Choice[];
}

/** What is to be decided: an option for each event, or membership of a shared cluster. */
export interface Problem {
  readonly estimator: Estimator;
  readonly events: readonly EventChoices[];
  /** Options that several event types may share, at least one of them feasible on each. */
  readonly clusters: readonly OptionId[];
  readonly rates: readonly SharedRate[];
}

/**
 * Commitments made for a whole account: there is only one, so every event on the option is part of it. Of clusters there may be
 * one that is shared and others that carry a single event type.
 */
const ACCOUNT_WIDE: readonly OptionId[] = ['kinesis-advantage'];

/** Works out every event on every option once. */
export function toProblem(estimator: Estimator, loads: readonly Load[], options: readonly OptionId[]): Problem {
  const possible = loads.map((load) => options.flatMap((option) => toUsage(estimator, option, load) ?? []));
  const rates = findSharedRates(estimator, new Set(possible.flat().flatMap(({ usage }) => [...usage.keys()])));
  const isShareable = (option: OptionId) => estimator.models[option].planTogether !== undefined;
  const events = possible.map((usages, index) => {
    const choices = usages.map(({ option, usage }) => toChoice(estimator, rates, option, usage));
    return {
      load: loads[index] as Load,
      alone: undominated(choices.filter(({ option }) => !ACCOUNT_WIDE.includes(option))),
      joining: choices.filter(({ option }) => isShareable(option)),
    };
  });
  const joined = new Set(events.flatMap(({ joining }) => joining.map(({ option }) => option)));
  return { estimator, events, clusters: options.filter((option) => joined.has(option)), rates };
}

function toUsage(estimator: Estimator, option: OptionId, load: Load) {
  if (!estimator.isFeasible(option, load)) return null;
  const usage = usageOf(estimator, option, [load]);
  const known = [...usage.keys()].every((rate) => estimator.tariff.get(rate)?.tiers != null);
  return known ? { option, usage } : null;
}

function toChoice(estimator: Estimator, rates: readonly SharedRate[], option: OptionId, usage: Usage): Choice {
  const shared = rates.map((rate) => usage.get(rate.id) ?? 0);
  return { option, usage, flat: flatCost(estimator, rates, usage), shared };
}

/** Leaves out what another choice beats on every count: more flat cost and no less of any shared rate. */
function undominated(choices: readonly Choice[]): readonly Choice[] {
  const beats = (one: Choice, other: Choice) =>
    one.flat <= other.flat && one.shared.every((quantity, rate) => quantity <= (other.shared[rate] ?? 0));
  return choices.filter(
    (choice, index) =>
      !choices.some(
        (other, place) => beats(other, choice) && (place < index || !beats(choice, other)) && place !== index,
      ),
  );
}

/** What a usage costs at the rates that are simply proportional. */
export function flatCost({ tariff }: Estimator, rates: readonly SharedRate[], usage: Usage): number {
  const isShared = (id: string) => rates.some((rate) => rate.id === id);
  let cost = 0;
  for (const [id, quantity] of usage) {
    if (!isShared(id)) cost += quantity * (tariff.get(id)?.tiers?.[0]?.price ?? Infinity);
  }
  return cost;
}
