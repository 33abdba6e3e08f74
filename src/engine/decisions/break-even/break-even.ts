import type { Hours } from '../../kit/units.ts';
import type { Estimator } from '../../workloads/event-driven/estimator.ts';
import type { OptionId, Workload } from '../../workloads/event-driven/workload.ts';
import { OPTION_IDS } from '../../workloads/event-driven/workload.ts';
import type { Axis } from './axis.ts';
import { wholeRange } from './axis.ts';
import type { CostCurves, Point } from './cost-curves.ts';
import { toCostCurves } from './cost-curves.ts';
import type { Pair } from './crossings.ts';
import { aWins, findCrossings } from './crossings.ts';
import { findEnvelope } from './envelope.ts';
import type { Piece } from './pieces.ts';
import { toPieces } from './pieces.ts';

/** Which option wins where, as one input runs from one value to another and the rest of the workload stays. */
export interface BreakEvenQuestion {
  readonly workload: Workload;
  readonly hours: Hours;
  readonly over: Axis;
  /** First and last value, in the axis's unit; whole axes are narrowed to whole values. */
  readonly from: number;
  readonly to: number;
  /** Options compared, in the contract's order; all twelve when left out. */
  readonly options?: readonly OptionId[];
}

/** A stretch of the axis, from its first value up to the first value of what follows. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A stretch with its cheapest feasible option; null where no option is both feasible and of known price. */
export interface EnvelopeSegment extends Range {
  readonly option: OptionId | null;
}

/**
 * How two options compare, whether feasible or not. A crossing is the exact value where the costs are equal or, where a curve
 * jumps, the first value (to one unit) at which the new order holds. Equal costs count for `a`.
 */
export interface PairComparison {
  readonly a: OptionId;
  readonly b: OptionId;
  readonly crossings: readonly number[];
  /** Where `a` costs no more than `b`; inside a dense band the order changes too often to list, and nothing is claimed. */
  readonly aCheaper: readonly Range[];
  /** Present when the curves interleave more than 64 times: `crossings` then holds the first and the last place only. */
  readonly dense?: true;
}

export interface BreakEven {
  readonly over: Axis;
  readonly from: number;
  readonly to: number;
  readonly envelope: readonly EnvelopeSegment[];
  readonly pairs: readonly PairComparison[];
  /** Options left out of the pairs: their price is not known somewhere in the range. */
  readonly unknown: readonly OptionId[];
}

/** Answers a break-even question: the envelope of the cheapest feasible option, and every crossing of every pair. */
export function breakEven(estimator: Estimator, question: BreakEvenQuestion): BreakEven {
  const { curves, pieces, from, to } = prepare(estimator, question);
  const known = curves.options.map((_, option) => option).filter((option) => isKnown(curves, pieces, option));
  return {
    over: question.over,
    from,
    to,
    envelope: toSegments(curves, pieces, to),
    pairs: toPairs(known).map((pair) => comparePair(curves, pieces, pair)),
    unknown: curves.options.filter((_, option) => !known.includes(option)),
  };
}

/** Only the envelope: what a verdict sentence needs. */
export function envelopeOf(estimator: Estimator, question: BreakEvenQuestion): readonly EnvelopeSegment[] {
  const { curves, pieces, to } = prepare(estimator, question);
  return toSegments(curves, pieces, to);
}

function prepare(estimator: Estimator, question: BreakEvenQuestion) {
  const { workload, hours, over, options = OPTION_IDS } = question;
  const [from, last] = wholeRange(over, question.from, question.to);
  const to = Math.max(from, last);
  const curves = toCostCurves(estimator, workload, hours, over, options);
  return { curves, pieces: toPieces(curves, from, to), from, to };
}

function isKnown(curves: CostCurves, pieces: readonly Piece[], option: number): boolean {
  return pieces.every(
    ({ interval }) => curves.cost(option, interval.lo) !== Infinity && curves.cost(option, interval.hi) !== Infinity,
  );
}

function toSegments(curves: CostCurves, pieces: readonly Piece[], to: number): readonly EnvelopeSegment[] {
  const starts = findEnvelope(curves, pieces);
  return starts.map(({ x, option }, index) => ({
    from: x,
    to: starts[index + 1]?.x ?? to,
    option: option === null ? null : (curves.options[option] ?? null),
  }));
}

function toPairs(options: readonly number[]): readonly Pair[] {
  return options.flatMap((a, index) => options.slice(index + 1).map((b) => ({ a, b })));
}

function comparePair(curves: CostCurves, pieces: readonly Piece[], pair: Pair): PairComparison {
  const { at, dense } = findCrossings(curves, pieces, pair);
  const order = {
    from: pieces[0]?.interval.lo as Point,
    to: pieces.at(-1)?.interval.hi as Point,
    at,
  };
  return {
    a: curves.options[pair.a] as OptionId,
    b: curves.options[pair.b] as OptionId,
    crossings: at,
    aCheaper: dense ? outsideBand(curves, pair, order) : whereCheaper(curves, pair, order),
    ...(dense ? { dense } : {}),
  };
}

interface Order {
  readonly from: Point;
  readonly to: Point;
  readonly at: readonly number[];
}

/** The order changes at every crossing, so `a` is cheaper in every other stretch. */
function whereCheaper(curves: CostCurves, pair: Pair, { from, to, at }: Order): readonly Range[] {
  const bounds = [from.x, ...at, to.x];
  const first = aWins(curves, pair, from) ? 0 : 1;
  return at
    .concat(to.x)
    .flatMap((end, index) => (index % 2 === first ? [{ from: bounds[index] ?? end, to: end }] : []));
}

function outsideBand(curves: CostCurves, pair: Pair, { from, to, at }: Order): readonly Range[] {
  const before = { from: from.x, to: at[0] ?? to.x };
  const after = { from: at.at(-1) ?? from.x, to: to.x };
  return [...(aWins(curves, pair, from) ? [before] : []), ...(aWins(curves, pair, to) ? [after] : [])];
}
