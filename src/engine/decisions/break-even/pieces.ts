import { between, isAtomic, seamsOf, type Seam } from './axis.ts';
import type { CostCurves, Point } from './cost-curves.ts';
import type { Interval } from './interval-tree.ts';
import { toGap, toInterval } from './interval-tree.ts';

/** A stretch over which costs only rise and no option becomes possible or impossible, or the gap between two such stretches. */
export interface Piece {
  readonly interval: Interval;
  readonly gap: boolean;
  /** Options, by index, that are feasible and of known price all over it; empty for a gap. */
  readonly eligible: readonly number[];
}

/** Points, evenly spread on a logarithmic scale, between which an option is taken to change its feasibility at most once. */
const SCAN_POINTS = 24;

/** Cuts the axis wherever an option becomes possible, impossible or of unknown price, and at the seams of the models. */
export function toPieces(curves: CostCurves, from: number, to: number): readonly Piece[] {
  const workload = curves.at(from).load;
  const seams = seamsOf(curves.axis, workload).filter(([lo, hi]) => lo >= from && hi <= to);
  const cuts = mergeCuts([...seams, ...stretches(seams, from, to).flatMap(([lo, hi]) => findChanges(curves, lo, hi))]);
  const pieces: Piece[] = [];
  let before: Point | null = null;
  for (const [lo, hi] of stretches(cuts, from, to)) {
    const start = curves.at(lo);
    const end = hi === lo ? start : curves.at(hi);
    if (before !== null) pieces.push({ interval: toGap(before, start), gap: true, eligible: [] });
    const eligible = curves.options.map((_, option) => option).filter((option) => curves.isEligible(option, start));
    pieces.push({ interval: toInterval(curves, start, end), gap: false, eligible });
    before = end;
  }
  return pieces;
}

/** What lies between the cuts, both ends included. */
function stretches(cuts: readonly Seam[], from: number, to: number): readonly Seam[] {
  const starts = [from, ...cuts.map(([, hi]) => hi)];
  const ends = [...cuts.map(([lo]) => lo), to];
  return starts.map((start, index) => [start, ends[index] ?? to] as const);
}

/** Neighbouring values between which an option's eligibility changes. */
function findChanges(curves: CostCurves, from: number, to: number): readonly Seam[] {
  const points = scan(curves, from, to);
  return curves.options.flatMap((_, option) => {
    const changes: Seam[] = [];
    let previous: Point | null = null;
    for (const point of points) {
      if (previous !== null && curves.isEligible(option, previous) !== curves.isEligible(option, point)) {
        changes.push(bisect(curves, option, previous, point));
      }
      previous = point;
    }
    return changes;
  });
}

function scan(curves: CostCurves, from: number, to: number): readonly Point[] {
  const points = [curves.at(from)];
  const start = Math.max(from, 1);
  for (let step = 1; step < SCAN_POINTS; step++) {
    const x = start * (to / start) ** (step / SCAN_POINTS);
    const rounded = curves.axis === 'peakToMean' ? x : Math.floor(x);
    if (rounded > (points.at(-1)?.x ?? from) && rounded < to) points.push(curves.at(rounded));
  }
  if (to > from) points.push(curves.at(to));
  return points;
}

function bisect(curves: CostCurves, option: number, left: Point, right: Point): Seam {
  const before = curves.isEligible(option, left);
  let [lo, hi] = [left, right];
  while (!isAtomic(curves.axis, lo.x, hi.x)) {
    const middle = curves.at(between(curves.axis, lo.x, hi.x));
    if (curves.isEligible(option, middle) === before) lo = middle;
    else hi = middle;
  }
  return [lo.x, hi.x];
}

/** Sorts cuts and joins those that overlap; cuts that merely touch stay apart. */
function mergeCuts(cuts: readonly Seam[]): readonly Seam[] {
  const merged: [number, number][] = [];
  for (const [lo, hi] of [...cuts].sort((left, right) => left[0] - right[0] || left[1] - right[1])) {
    const last = merged.at(-1);
    if (last !== undefined && lo < last[1]) last[1] = Math.max(last[1], hi);
    else merged.push([lo, hi]);
  }
  return merged;
}
