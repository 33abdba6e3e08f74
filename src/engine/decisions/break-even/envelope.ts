import type { CostCurves, Point } from './cost-curves.ts';
import { solveStraight } from './crossings.ts';
import type { Interval } from './interval-tree.ts';
import { halve, isStraight } from './interval-tree.ts';
import { isCheapest } from './order.ts';
import type { Piece } from './pieces.ts';

/** From this value on, this option (by index) is the cheapest feasible one; null when there is none. */
export interface Start {
  readonly x: number;
  readonly option: number | null;
}

/** Walks the lower envelope of the feasible curves from left to right and lists every change of winner. */
export function findEnvelope(curves: CostCurves, pieces: readonly Piece[]): readonly Start[] {
  const starts: Start[] = [];
  const start = (x: number, option: number | null) => {
    if (starts.at(-1)?.option !== option || starts.length === 0) starts.push({ x, option });
  };
  for (const { interval, gap, eligible } of pieces) {
    if (gap) continue;
    if (eligible.length === 0) start(interval.lo.x, null);
    else walk(curves, interval, eligible, start);
  }
  return starts;
}

function walk(
  curves: CostCurves,
  interval: Interval,
  eligible: readonly number[],
  start: (x: number, option: number) => void,
): void {
  const { lo, hi } = interval;
  const rivals = keepRivals(curves, interval, eligible);
  const [only] = rivals;
  if (rivals.length === 1 && only !== undefined) return start(lo.x, only);
  if (interval.atomic) {
    start(lo.x, cheapestAt(curves, lo, rivals));
    return start(hi.x, cheapestAt(curves, hi, rivals));
  }
  if (rivals.every((option) => isStraight(curves, interval, option))) {
    const changes = solveLines(curves, interval, rivals);
    if (changes !== null) return changes.forEach(({ x, option }) => start(x, option));
  }
  for (const half of halve(curves, interval)) walk(curves, half, rivals, start);
}

/** Options that may win somewhere in the interval: those whose lowest cost is not above another's highest. */
function keepRivals(curves: CostCurves, { lo, hi }: Interval, eligible: readonly number[]): readonly number[] {
  const best = cheapestAt(curves, hi, eligible);
  const ceiling = curves.cost(best, hi);
  return eligible.filter((option) => option === best || !isBeaten(option, best, curves.cost(option, lo), ceiling));
}

/** Whether an option that costs at least `floor` loses to a best one that costs at most `ceiling`, ties by order. */
function isBeaten(option: number, best: number, floor: number, ceiling: number): boolean {
  return best < option ? isCheapest(ceiling, floor) : !isCheapest(floor, ceiling);
}

/** The cheapest of some options at a point; on a tie the first of the contract's order. */
export function cheapestAt(curves: CostCurves, point: Point, options: readonly number[]): number {
  let best = options[0] ?? 0;
  for (const option of options) {
    if (option !== best && !isCheapest(curves.cost(best, point), curves.cost(option, point))) best = option;
  }
  return best;
}

/** The lower envelope of straight lines: from the winner at the start, on to whichever line first undercuts it. Null: see `solveStraight`. */
function solveLines(
  curves: CostCurves,
  interval: Interval,
  rivals: readonly number[],
): readonly { x: number; option: number }[] | null {
  const changes = [{ x: interval.lo.x, option: cheapestAt(curves, interval.lo, rivals) }];
  const last = cheapestAt(curves, interval.hi, rivals);
  for (let current = changes[0]; current !== undefined && current.option !== last; current = changes.at(-1)) {
    const next = nextChange(curves, interval, rivals, current);
    if (next === null) return null;
    changes.push(next);
  }
  return changes;
}

function nextChange(
  curves: CostCurves,
  interval: Interval,
  rivals: readonly number[],
  current: { x: number; option: number },
): { x: number; option: number } | null {
  let next: { x: number; option: number } | null = null;
  const costAtEnd = curves.cost(current.option, interval.hi);
  for (const option of rivals) {
    if (curves.cost(option, interval.hi) >= costAtEnd) continue;
    const pair = option < current.option ? { a: option, b: current.option } : { a: current.option, b: option };
    const x = solveStraight(curves, interval, pair);
    if (x === null || x < current.x) return null;
    if (next === null || x < next.x) next = { x, option };
  }
  return next;
}
