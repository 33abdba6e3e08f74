import type { Baseline } from './fit-baseline.ts';
import { median } from './order-statistics.ts';
import type { Parameters } from './parameters.ts';
import type { Series } from './series.ts';
import type { UsualRange } from './usual-range.ts';

/** Unusual points that belong together. Indexes are places in the series. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** The unusual ones, from the first to the last: usual ones may lie between. */
  readonly places: readonly number[];
  /** The most unusual of them. */
  readonly peak: number;
  /** Actual minus expected, summed over the unusual points. */
  readonly impact: number;
}

/** Below this share of the usual value an expected value is no measure for a relative difference. */
const LEAST_EXPECTED = 0.1;

/** Runs of values outside the usual range, at least `minRelative` away from what is expected; near ones are one. */
export function findSpikes(
  series: Series,
  { residuals, expected, noise }: Baseline,
  usual: UsualRange,
  parameters: Parameters,
): readonly Run[] {
  const least = LEAST_EXPECTED * median(series.values.map(Math.abs));
  const unusual = residuals.flatMap((residual, index) => {
    const deviation = noise.deviations[index] ?? 0;
    const outside = deviation > usual.up || -deviation > usual.down;
    const relevant = Math.abs(residual) > parameters.minRelative * Math.max(Math.abs(expected[index] ?? 0), least);
    return outside && relevant ? [index] : [];
  });
  const reach = mergeReach(series.step, parameters);
  const sign = (index: number) => Math.sign(residuals[index] ?? 0);
  const runs: number[][] = [];
  for (const index of unusual) {
    const last = runs.at(-1);
    const before = last?.at(-1) ?? 0;
    const together = index - before <= reach && sign(index) === sign(before);
    if (last !== undefined && together) last.push(index);
    else runs.push([index]);
  }
  const size = (index: number) => Math.abs(noise.deviations[index] ?? 0);
  return runs.map((run) => toRun(run, residuals, size, parameters.core));
}

/** Points that may lie between two unusual ones of the same anomaly, at least none. */
export function mergeReach(step: number, { mergeHours }: Parameters): number {
  return Math.max(Math.round((mergeHours * 3600) / step), 1);
}

/** From the first to the last point that is nearly as unusual as the peak: the foothills are no part of the story. */
function toRun(
  group: readonly number[],
  residuals: readonly number[],
  size: (index: number) => number,
  core: number,
): Run {
  const peak = group.reduce((top, index) => (size(index) > size(top) ? index : top));
  const run = group.filter((index) => size(index) >= core * size(peak));
  return {
    first: run[0] ?? peak,
    last: run.at(-1) ?? peak,
    places: run,
    peak,
    impact: run.reduce((sum, index) => sum + (residuals[index] ?? 0), 0),
  };
}
