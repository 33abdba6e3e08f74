import type { Axis } from '#engine/decisions/break-even/axis.ts';
import type { PairComparison } from '#engine/decisions/break-even/break-even.ts';
import type { ViolationCode } from '#engine/workloads/event-driven/violation.ts';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';

/** What one option costs at one value of the axis, in US dollars a month. */
export interface CurvePoint {
  readonly value: number;
  readonly cost: number;
}

/** A stretch of a curve on which the option either can carry the workload or cannot, for these reasons. */
export interface CurveStretch {
  readonly points: readonly CurvePoint[];
  /** Empty where the option is feasible. */
  readonly excludedBy: readonly ViolationCode[];
}

/** The cost of one option over the axis, cut where it becomes impossible or possible. */
export interface CostSeries {
  readonly option: OptionId;
  readonly stretches: readonly CurveStretch[];
}

/** From where to where an option is the cheapest that can carry the workload; null = none can, or no price is known. */
export interface Reign {
  readonly from: number;
  readonly to: number;
  readonly option: OptionId | null;
}

/** Cost curves of the options over one input, and who is cheapest where. */
export interface CostCurvesModel {
  readonly over: Axis;
  readonly domain: readonly [from: number, to: number];
  /** The reader's own value on this axis. */
  readonly current: number;
  readonly series: readonly CostSeries[];
  readonly reigns: readonly Reign[];
  /** Every crossing of every two options drawn. */
  readonly pairs: readonly PairComparison[];
  /** Options that cannot be drawn because a price they need is not known in this region. */
  readonly unpriced: readonly OptionId[];
  /** Options that cannot carry the workload anywhere on the axis, with the first reason. */
  readonly impossible: readonly { readonly option: OptionId; readonly reason: ViolationCode }[];
}

/** A change of the cheapest option: the break-even point a reader asks for. */
export interface Takeover {
  readonly at: number;
  readonly from: OptionId | null;
  readonly to: OptionId | null;
  /** Monthly cost of the option that takes over, or of the one that stops when none does. */
  readonly cost: number | null;
}

/** Every change of the cheapest option, from low to high. */
export function takeovers({ reigns, series }: Pick<CostCurvesModel, 'reigns' | 'series'>): readonly Takeover[] {
  return reigns.slice(1).map((reign, index) => {
    const before = reigns[index]?.option ?? null;
    const shown = series.find(({ option }) => option === (reign.option ?? before));
    return { at: reign.from, from: before, to: reign.option, cost: shown ? costAt(shown, reign.from) : null };
  });
}

/** Cost of an option at a value, read off its drawn points (log-log between them); null outside its curve. */
export function costAt(series: CostSeries, value: number): number | null {
  for (const { points } of series.stretches) {
    const after = points.findIndex((point) => point.value >= value);
    const right = points[after];
    if (right === undefined) continue;
    if (right.value === value) return right.cost;
    const left = points[after - 1];
    if (left !== undefined) return between(left, right, value);
  }
  return null;
}

function between(left: CurvePoint, right: CurvePoint, value: number): number {
  const share = Math.log(value / left.value) / Math.log(right.value / left.value);
  if (left.cost <= 0 || right.cost <= 0) return left.cost + (right.cost - left.cost) * share;
  return left.cost * (right.cost / left.cost) ** share;
}

/** Whether an option can carry the workload at a value; the reasons when it cannot. */
export function excludedAt(series: CostSeries, value: number): readonly ViolationCode[] {
  const stretch = series.stretches.find(({ points }) => {
    const last = points.at(-1);
    return last !== undefined && value <= last.value;
  });
  return stretch?.excludedBy ?? [];
}

/** The cheapest feasible option at a value; at a crossing, the one that takes over. */
export function cheapestAt({ reigns }: Pick<CostCurvesModel, 'reigns'>, value: number): OptionId | null {
  return reigns.findLast(({ from, to }) => value >= from && value <= to)?.option ?? null;
}
