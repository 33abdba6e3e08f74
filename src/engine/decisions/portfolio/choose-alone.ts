import type { Choice, Problem } from './problem.ts';
import type { Quantities } from './shared-rates.ts';
import type { Turn } from './turn-bound.ts';
import { toTurnBound } from './turn-bound.ts';

/** Steps left to a search, so that a hopeless one ends and says so. */
export interface Effort {
  left: number;
}

/** What events that stand alone should take. */
export interface ChosenAlone {
  readonly choices: readonly Choice[];
  readonly cost: number;
}

/** Relative difference below which one plan is not better than another. */
const NEGLIGIBLE = 1e-12;

/**
 * The cheapest choice for each of some events, given what shared clusters use of the shared rates already: branch and bound over the
 * events, dearest first.
 * @param price true cost of quantities of the shared rates
 * @param limit cost from which a plan is of no interest
 * @returns null when there is nothing below the limit, or the effort ran out before anything was found
 */
export function chooseAlone(
  problem: Problem,
  events: readonly number[],
  used: Quantities,
  price: (quantities: Quantities) => number,
  limit: number,
  effort: Effort,
): ChosenAlone | null {
  const turns = toTurns(problem, events);
  const bound = toTurnBound(problem.rates, turns, used);
  const picks: number[] = [];
  let ceiling = limit;
  let best: ChosenAlone | null = null;
  const descend = (turn: number, flat: number, quantities: Quantities): void => {
    if (effort.left-- <= 0 || bound(turn, flat, quantities) >= ceiling * (1 - NEGLIGIBLE)) return;
    const current = turns[turn];
    if (current === undefined) {
      const cost = flat + price(quantities);
      if (cost >= ceiling * (1 - NEGLIGIBLE)) return;
      ceiling = cost;
      best = { choices: inOrder(events, turns, picks), cost };
      return;
    }
    const first = current.likePrevious ? (picks[turn - 1] ?? 0) : 0;
    for (const [pick, choice] of current.choices.entries()) {
      if (pick < first) continue;
      picks[turn] = pick;
      descend(turn + 1, flat + choice.flat, add(quantities, choice.shared));
    }
  };
  descend(0, 0, used);
  return best;
}

function add(quantities: Quantities, more: Quantities): Quantities {
  return quantities.map((quantity, rate) => quantity + (more[rate] ?? 0));
}

function inOrder(events: readonly number[], turns: readonly Turn[], picks: readonly number[]): readonly Choice[] {
  const chosen = new Map(turns.map(({ event, choices }, turn) => [event, choices[picks[turn] ?? 0] as Choice]));
  return events.map((event) => chosen.get(event) as Choice);
}

function toTurns({ events, rates }: Problem, asked: readonly number[]): readonly Turn[] {
  const cost = ({ flat, shared }: Choice) =>
    rates.reduce((total, { tiers }, rate) => total + (shared[rate] ?? 0) * (tiers[0]?.price ?? 0), flat);
  const sorted = asked
    .map((event) => ({
      event,
      choices: [...(events[event]?.alone ?? [])].sort((one, other) => cost(one) - cost(other)),
    }))
    .sort((one, other) => leading(other.choices, cost) - leading(one.choices, cost));
  return sorted.map((turn, index) => ({ ...turn, likePrevious: isAlike(sorted[index - 1]?.choices, turn.choices) }));
}

function leading(choices: readonly Choice[], cost: (choice: Choice) => number): number {
  return choices[0] === undefined ? 0 : cost(choices[0]);
}

function isAlike(one: readonly Choice[] | undefined, other: readonly Choice[]): boolean {
  return (
    one?.length === other.length &&
    one.every(
      ({ flat, shared }, index) =>
        flat === other[index]?.flat && shared.every((quantity, rate) => quantity === other[index]?.shared[rate]),
    )
  );
}
