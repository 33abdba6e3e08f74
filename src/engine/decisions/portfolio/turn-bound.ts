import { costAt } from './bounds.ts';
import type { Choice } from './problem.ts';
import type { Quantities, SharedRate } from './shared-rates.ts';
import { leastCost, lineOffset, nextPrice } from './shared-rates.ts';

/** An event at its turn in the search, with its choices, cheapest first. */
export interface Turn {
  readonly event: number;
  readonly choices: readonly Choice[];
  /** The event before can do exactly the same, so only one order of their choices is tried. */
  readonly likePrevious: boolean;
}

/** Least cost of any way to go on from a turn, with so much flat cost and so much of the shared rates on the bill already. */
export type TurnBound = (turn: number, flat: number, quantities: Quantities) => number;

/**
 * Bounds each shared rate by a straight line over what may still be used of it, so that the remaining events decide one by one.
 * Several slopes are tried, each a valid bound, and the highest counts: the price paid in the end, nothing, and in between.
 */
export function toTurnBound(rates: readonly SharedRate[], turns: readonly Turn[], used: Quantities): TurnBound {
  const most = rates.map((_, rate) =>
    sumFromEnd(turns, ({ choices }) => Math.max(...choices.map(({ shared }) => shared[rate] ?? 0))),
  );
  const lines = toSlopes(rates, used, most).map((slopes) => ({
    slopes,
    rest: sumFromEnd(turns, ({ choices }) => Math.min(...choices.map((choice) => costAt(slopes, choice)))),
  }));
  const costs = rates.map((rate) => (quantity: number) => leastCost(rate, quantity));
  const boundWith = (slopes: Quantities, turn: number, quantities: Quantities) =>
    rates.reduce((bound, { corners }, rate) => {
      const lo = quantities[rate] ?? 0;
      const hi = lo + (most[rate]?.[turn] ?? 0);
      const slope = slopes[rate] ?? 0;
      return bound + slope * lo + lineOffset(costs[rate] as (quantity: number) => number, corners, lo, hi, slope);
    }, 0);
  return (turn, flat, quantities) =>
    flat + Math.max(...lines.map(({ slopes, rest }) => (rest[turn] ?? 0) + boundWith(slopes, turn, quantities)));
}

/** For each turn the sum over it and all later ones; nothing is left after the last. */
function sumFromEnd(turns: readonly Turn[], value: (turn: Turn) => number): readonly number[] {
  const sums = [0];
  for (const turn of [...turns].reverse()) sums.unshift((sums[0] ?? 0) + value(turn));
  return sums;
}

function toSlopes(
  rates: readonly SharedRate[],
  used: Quantities,
  most: readonly (readonly number[])[],
): readonly Quantities[] {
  const end = rates.map((_, rate) => (used[rate] ?? 0) + (most[rate]?.[0] ?? 0));
  const atEnd = rates.map((rate, index) => nextPrice(rate, end[index] ?? 0));
  const paid = rates.map((rate, index) => nextPrice(rate, rate.free + (used[index] ?? 0)));
  const average = rates.map((rate, index) => {
    const width = (end[index] ?? 0) - (used[index] ?? 0);
    return width === 0 ? 0 : (leastCost(rate, end[index] ?? 0) - leastCost(rate, used[index] ?? 0)) / width;
  });
  return [paid, atEnd, average, paid.map((price) => price / 2), paid.map(() => 0)];
}
