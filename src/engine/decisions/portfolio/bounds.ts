import type { Choice, Problem } from './problem.ts';
import type { BySet } from './set.ts';
import { sumBySet } from './set.ts';
import type { Quantities, SharedRate } from './shared-rates.ts';
import { leastCost, lineOffset, pricesOver } from './shared-rates.ts';

/**
 * What sets of events cost at least and at most when the shared rates, through which all events depend on each other, are replaced by
 * straight lines. The search over clusters works with these; plans that survive it are priced truly.
 */
export interface Bounds {
  /** Lowest price of the next unit of each shared rate, whatever is chosen: what clusters are counted at. */
  readonly lowest: Quantities;
  /** No way of placing a set by itself adds less to the bill. */
  readonly atLeast: BySet;
  /** Some way of placing a set by itself adds no more. */
  readonly atMost: BySet;
}

/** Works out the bounds for every set of events. */
export function toBounds(problem: Problem): Bounds {
  const curves = problem.rates.map((rate, index) => toCurve(rate, rangeOf(problem, index)));
  const lowest = curves.map((curve) => curve.lowest);
  const highest = curves.map((curve) => curve.highest);
  const middle = curves.map((curve) => (curve.lowest + curve.highest) / 2);
  const most = problem.rates.map((_, rate) => sumBySet(problem.events.map((event) => mostOf(event.alone, rate))));
  const tried = distinct([highest, lowest, middle]).map((slopes) => boundWith(problem, curves, most, slopes));
  const [first = new Float64Array(1), ...others] = tried;
  return {
    lowest,
    atLeast: first.map((bound, set) => Math.max(bound, ...others.map((other) => other[set] ?? 0))),
    atMost: sumBySet(problem.events.map(({ alone }) => cheapest(alone, highest))),
  };
}

/** Cost of a choice with the shared rates at fixed prices. */
export function costAt(prices: Quantities, { flat, shared }: Choice): number {
  let cost = flat;
  for (const [rate, price] of prices.entries()) cost += price * (shared[rate] ?? 0);
  return cost;
}

function cheapest(choices: readonly Choice[], prices: Quantities): number {
  return Math.min(Infinity, ...choices.map((choice) => costAt(prices, choice)));
}

function mostOf(choices: readonly Choice[], rate: number): number {
  return Math.max(0, ...choices.map(({ shared }) => shared[rate] ?? 0));
}

/** A shared rate over what can be used of it in all. */
interface Curve {
  readonly lowest: number;
  readonly highest: number;
  readonly corners: readonly number[];
  /** Cost of a quantity, given that all events together use at least `lo`: below, straight on at the lowest price. */
  readonly cost: (quantity: number) => number;
}

function toCurve(rate: SharedRate, [lo, hi]: readonly [number, number]): Curve {
  const prices = pricesOver(rate, lo, hi);
  const lowest = Math.min(...prices);
  return {
    lowest,
    highest: Math.max(...prices, rate.tiers[0]?.price ?? 0),
    corners: [lo, ...rate.corners.filter((corner) => corner > lo)],
    cost: (quantity) => leastCost(rate, Math.max(quantity, lo)) - lowest * Math.max(0, lo - quantity),
  };
}

/**
 * Cost of each set at fixed prices for the shared rates, corrected so that it never exceeds the true cost: each rate's straight line
 * is lowered to stay below its curve over all that the set may use.
 */
function boundWith(problem: Problem, curves: readonly Curve[], most: readonly BySet[], slopes: Quantities): BySet {
  const straight = sumBySet(problem.events.map(({ alone }) => cheapest(alone, slopes)));
  return straight.map((cost, set) => {
    let bound = cost;
    for (const [rate, curve] of curves.entries()) {
      bound += lineOffset(curve.cost, curve.corners, 0, most[rate]?.[set] ?? 0, slopes[rate] ?? 0);
    }
    return bound;
  });
}

/** Least and most of a shared rate that all events together can use. */
function rangeOf({ events }: Problem, rate: number): readonly [number, number] {
  const used = events.map(({ alone, joining }) => [...alone, ...joining].map(({ shared }) => shared[rate] ?? 0));
  const sum = (value: (quantities: readonly number[]) => number) =>
    used.reduce((total, next) => total + value(next), 0);
  return [sum((quantities) => Math.min(...quantities)), sum((quantities) => Math.max(...quantities))];
}

function distinct(vectors: readonly Quantities[]): readonly Quantities[] {
  return vectors.filter(
    (vector, index) => vectors.findIndex((other) => other.every((value, rate) => value === vector[rate])) === index,
  );
}
