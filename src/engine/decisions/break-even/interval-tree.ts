import { between, isAtomic, isWhole } from './axis.ts';
import type { CostCurves, Point } from './cost-curves.ts';

/**
 * A stretch of the axis. Halves, points in between and what was learnt about each curve are worked out on demand and kept, so that
 * all pairs and the envelope share them.
 */
export interface Interval {
  readonly lo: Point;
  readonly hi: Point;
  /** Nothing lies between the ends that is worth telling apart. */
  readonly atomic: boolean;
  halves: readonly [Interval, Interval] | null;
  probe: Point | null;
  readonly straight: (boolean | undefined)[];
}

/** Relative departure from a straight line that is still rounding. */
const ROUNDING = 1e-12;
/** Where, besides the point of halving, a curve is tested: the golden section, which no regular staircase falls in step with. */
const GOLDEN = 0.618_033_988_749_894_9;
/** Whole values up to which an interval is searched one by one rather than taken for straight. */
const SHORT = 16;

/** Makes an interval between two points. */
export function toInterval(curves: CostCurves, lo: Point, hi: Point): Interval {
  return { lo, hi, atomic: isAtomic(curves.axis, lo.x, hi.x), halves: null, probe: null, straight: [] };
}

/** The place between two pieces: its ends are neighbours, and nothing is assumed about the curves between them. */
export function toGap(lo: Point, hi: Point): Interval {
  return { lo, hi, atomic: true, halves: null, probe: null, straight: [] };
}

/** The two halves of an interval that is not atomic. */
export function halve(curves: CostCurves, interval: Interval): readonly [Interval, Interval] {
  if (interval.halves === null) {
    const middle = curves.at(between(curves.axis, interval.lo.x, interval.hi.x));
    interval.halves = [toInterval(curves, interval.lo, middle), toInterval(curves, middle, interval.hi)];
  }
  return interval.halves;
}

/**
 * Whether a curve is a straight line over an interval. Decided by testing points inside: a curve that only bends (tiers, allowances)
 * cannot pass, and a staircase would have to be in step with the golden section, or, on a whole axis, rise by its average
 * from one value to the next.
 */
export function isStraight(curves: CostCurves, interval: Interval, option: number): boolean {
  const known = interval.straight[option];
  if (known !== undefined) return known;
  const straight = testStraight(curves, interval, option);
  interval.straight[option] = straight;
  return straight;
}

function testStraight(curves: CostCurves, interval: Interval, option: number): boolean {
  const { lo, hi } = interval;
  const whole = isWhole(curves.axis);
  if (interval.atomic || (whole && hi.x - lo.x <= SHORT)) return false;
  const start = curves.cost(option, lo);
  const slope = (curves.cost(option, hi) - start) / (hi.x - lo.x);
  const liesOnLine = (point: Point) => {
    const cost = curves.cost(option, point);
    return Math.abs(start + slope * (point.x - lo.x) - cost) <= ROUNDING * cost;
  };
  const middle = halve(curves, interval)[0].hi;
  if (!liesOnLine(middle)) return false;
  if (whole && !liesOnLine(curves.at(middle.x + 1))) return false;
  if (interval.probe === null) {
    const golden = lo.x + (hi.x - lo.x) * GOLDEN;
    interval.probe = curves.at(whole ? Math.floor(golden) : golden);
  }
  return liesOnLine(interval.probe);
}
