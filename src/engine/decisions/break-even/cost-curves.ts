import type { Hours } from '../../kit/units.ts';
import type { Estimator } from '../../workloads/event-driven/estimator.ts';
import type { Load } from '../../workloads/event-driven/load.ts';
import { toLoad } from '../../workloads/event-driven/load.ts';
import type { OptionId, Workload } from '../../workloads/event-driven/workload.ts';
import { comparableCost } from '../comparable-cost.ts';
import type { Axis } from './axis.ts';

/** One value of the axis with the costs already asked for there, in the order of the curves' options. */
export interface Point {
  readonly x: number;
  readonly load: Load;
  readonly costs: (number | undefined)[];
}

/**
 * What every option costs along one axis, the rest of the workload held fixed. Options are named by their index. What handling the
 * events adds to every option alike is left out: it decides nothing, and a small difference between two large sums would be
 * harder to solve. Where an option delivers one event at a time, what that adds is counted.
 */
export interface CostCurves {
  readonly axis: Axis;
  readonly options: readonly OptionId[];
  at(x: number): Point;
  /** Monthly cost, worked out once per point; infinite where a price is not known, which callers rule out beforehand. */
  cost(option: number, point: Point): number;
  /** Whether the option can carry the load and its price is known there. */
  isEligible(option: number, point: Point): boolean;
}

/** Prepares the curves of a workload over an axis. */
export function toCostCurves(
  estimator: Estimator,
  workload: Workload,
  hours: Hours,
  axis: Axis,
  options: readonly OptionId[],
): CostCurves {
  const idOf = (option: number) => options[option] as OptionId;
  // Which prices handling the events needs does not change along an axis: known at one point, known at all.
  const isHandlingKnown = estimator.consumersTotal(1, toLoad(workload, hours)) !== null;
  const cost: CostCurves['cost'] = (option, point) => {
    const known = point.costs[option];
    if (known !== undefined) return known;
    const total = isHandlingKnown ? comparableCost(estimator, idOf(option), point.load) : Infinity;
    point.costs[option] = total;
    return total;
  };
  return {
    axis,
    options,
    at: (x) => ({ x, load: toLoad({ ...workload, [axis]: x }, hours), costs: [] }),
    cost,
    isEligible: (option, point) => cost(option, point) !== Infinity && estimator.isFeasible(idOf(option), point.load),
  };
}
