import { isWhole } from './axis.ts';
import type { CostCurves, Point } from './cost-curves.ts';
import type { Interval } from './interval-tree.ts';
import { halve, isStraight } from './interval-tree.ts';
import { isCheapest } from './order.ts';
import type { Piece } from './pieces.ts';

/** Two options by index, the one that wins ties first. */
export interface Pair {
  readonly a: number;
  readonly b: number;
}

/** Where two curves change order. `dense`: they interleave too often to list, and only the first and last place are given. */
export interface Crossings {
  readonly at: readonly number[];
  readonly dense: boolean;
}

/** Crossings of one pair that are listed one by one. */
export const MAX_LISTED = 64;
/** Half the contract's relative exactness, 1e-9: a root found in closed form must have both orders within it. */
const ROOT_TOLERANCE = 4e-10;

/**
 * Every place where two options change order, over costs regardless of feasibility.
 *
 * Costs never fall along an axis within a piece, so over an interval a curve lies between its values at the two ends: where the
 * ranges of two curves do not overlap, they cannot cross and nothing more is looked at. Otherwise the interval is halved until both
 * curves are straight, and the crossing is solved in closed form, or until the ends are neighbours, and it is a jump. Unlike a walk
 * over declared breakpoints this needs no second description of tiers, shards and brokers that could disagree with the models,
 * and it skips the thousands of shard steps that are nowhere near another curve.
 */
export function findCrossings(curves: CostCurves, pieces: readonly Piece[], pair: Pair): Crossings {
  const at: number[] = [];
  const forward = (x: number) => {
    at.push(x);
    return at.length > MAX_LISTED;
  };
  const stopped = pieces.some(({ interval }) => walk(curves, interval, pair, 'forward', forward));
  if (!stopped) return { at, dense: false };
  let last = at[0] ?? 0;
  const backward = (x: number) => {
    last = x;
    return true;
  };
  [...pieces].reverse().some(({ interval }) => walk(curves, interval, pair, 'backward', backward));
  return { at: [...at.slice(0, 1), last], dense: true };
}

type Direction = 'forward' | 'backward';

/** Reports crossings in the order asked for until `report` says to stop; says whether it did. */
function walk(
  curves: CostCurves,
  interval: Interval,
  pair: Pair,
  direction: Direction,
  report: (x: number) => boolean,
): boolean {
  const before = aWins(curves, pair, interval.lo);
  const after = aWins(curves, pair, interval.hi);
  if (interval.atomic) return before !== after && report(interval.hi.x);
  if (isApart(curves, interval, pair)) return false;
  if (isStraight(curves, interval, pair.a) && isStraight(curves, interval, pair.b)) {
    if (before === after) return false;
    const root = solveStraight(curves, interval, pair);
    if (root !== null) return report(root);
  }
  const halves = halve(curves, interval);
  const [first, second] = direction === 'forward' ? halves : [halves[1], halves[0]];
  return walk(curves, first, pair, direction, report) || walk(curves, second, pair, direction, report);
}

/** Whether `a` costs at most as much as `b` at a point. */
export function aWins(curves: CostCurves, { a, b }: Pair, point: Point): boolean {
  return isCheapest(curves.cost(a, point), curves.cost(b, point));
}

function isApart(curves: CostCurves, { lo, hi }: Interval, { a, b }: Pair): boolean {
  return isCheapest(curves.cost(a, hi), curves.cost(b, lo)) || !isCheapest(curves.cost(a, lo), curves.cost(b, hi));
}

/**
 * Where two straight curves meet: the exact root, or on a whole axis the first value at which the new order holds.
 * Null when rounding hides the root: nearly parallel lines, which halving settles.
 */
export function solveStraight(curves: CostCurves, { lo, hi }: Interval, pair: Pair): number | null {
  const difference = (point: Point) => curves.cost(pair.a, point) - curves.cost(pair.b, point);
  const atLo = difference(lo);
  const root = lo.x + ((hi.x - lo.x) * atLo) / (atLo - difference(hi));
  if (!(root >= lo.x && root <= hi.x)) return null;
  const orderAt = (x: number) => aWins(curves, pair, curves.at(x));
  if (isWhole(curves.axis)) {
    const first = Math.max(Math.ceil(root), lo.x + 1);
    const candidate = [first, first + 1, first - 1].find((x) => x > lo.x && x <= hi.x && orderAt(x - 1) !== orderAt(x));
    return candidate ?? null;
  }
  const below = Math.max(root * (1 - ROOT_TOLERANCE), lo.x);
  const above = Math.min(root * (1 + ROOT_TOLERANCE), hi.x);
  return orderAt(below) !== orderAt(above) ? root : null;
}
