import type { Baseline } from './fit-baseline.ts';
import { madSigma, median, quantile } from './order-statistics.ts';
import type { Parameters } from './parameters.ts';
import type { Series } from './series.ts';

/** How far values usually are from what is expected, in the unit of the values. */
export interface UsualRange {
  /** One standard deviation of the noise, or what stands for it where tails are heavy. */
  readonly spread: number;
  /** Distances above and below what is expected at which a value stops being usual. */
  readonly up: number;
  readonly down: number;
}

/** The 99 % quantile of normal noise in standard deviations: what a tail is divided by to be comparable with them. */
const NORMAL_99 = 2.33;
/** Spreads beyond the expected extreme of normal noise (√(2 ln n)) that chance seldom reaches. */
const CHANCE_MARGIN = 0.3;
/**
 * Windows that a short series is cut into, as long as each has so many points: in one alone every spike would be what all windows have, and in
 * fewer than five one of two days could be what most of them have. Windows of fewer points would take weekends of two weeks for the unusual.
 */
const LEAST_WINDOWS = 5;
const LEAST_POINTS = 5;
/** A series without noise still has its cents: spreads below this share of the usual value are not believed. */
const LEAST_SPREAD = 0.005;

/**
 * What is usual, judged window by window so that one bad week does not pass for the usual: the spread from the noise and its
 * tails, and the peaks that half of the windows have, because what happens on most days is no anomaly however high it is.
 */
export function usualRange(series: Series, { noise, width }: Baseline, parameters: Parameters): UsualRange {
  const even = noise.deviations;
  const windows = inWindows(even, width);
  const tails = windows.map((window) => quantile(window.map(Math.abs), parameters.tail));
  const typical = median(series.values.map(Math.abs));
  const tail = median(tails) / NORMAL_99;
  const spread = Math.max(madSigma(even), tail, LEAST_SPREAD * typical);
  const bar = Math.max(parameters.spikeSpreads, farthestByChance(even.length)) * spread;
  const reach = (sign: 1 | -1) => {
    const peaks = windows.map((window) => window.reduce((peak, residual) => Math.max(peak, sign * residual), 0));
    return Math.max(bar, median(peaks));
  };
  return { spread, up: reach(1), down: reach(-1) };
}

/** Spreads that the farthest of so many normal values is away, and a margin: long series have far values by chance. */
function farthestByChance(count: number): number {
  return Math.sqrt(2 * Math.log(count)) + CHANCE_MARGIN;
}

function inWindows(values: readonly number[], width: number): readonly (readonly number[])[] {
  const least = Math.min(Math.floor(values.length / LEAST_POINTS), LEAST_WINDOWS);
  const count = Math.max(Math.round(values.length / width), least, 1);
  const edge = (index: number) => Math.round((index * values.length) / count);
  return Array.from({ length: count }, (_, index) => values.slice(edge(index), edge(index + 1)));
}
