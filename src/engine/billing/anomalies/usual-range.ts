import type { Baseline } from './fit-baseline.ts';
import { farthestByChance } from './farthest-by-chance.ts';
import { madSigma, median, quantile } from './order-statistics.ts';
import type { Parameters } from './parameters.ts';
import { DAY } from './season.ts';
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
/** Quantile of the distances in a whole series of days that says how long its tail is: one day in twenty may be unusual and not reach it. */
const TAIL_OF_DAYS = 0.9;
/** The same quantile of normal noise, in standard deviations. */
const NORMAL_90 = 1.645;
/** Points of the windows in which a series of days, or longer steps, shows what it usually does. */
const WEEK_OF_DAYS = 7;
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
 * tails, and the peaks that half of the windows have, because what happens on most days, or in most weeks, is no anomaly however high it is.
 */
export function usualRange(series: Series, { noise, width }: Baseline, parameters: Parameters): UsualRange {
  const even = noise.deviations;
  const isDaily = series.step >= DAY;
  const windows = inWindows(even, isDaily ? WEEK_OF_DAYS : width);
  const typical = median(series.values.map(Math.abs));
  const tail = isDaily ? tailOfDays(even) : tailOf(windows, parameters);
  const spread = Math.max(madSigma(even), tail, LEAST_SPREAD * typical);
  const bar = Math.max(parameters.spikeSpreads, farthestByChance(even.length)) * spread;
  const reach = (sign: 1 | -1) => {
    const peaks = windows.map((window) => window.reduce((peak, residual) => Math.max(peak, sign * residual), 0));
    return Math.max(bar, median(peaks));
  };
  return { spread, up: reach(1), down: reach(-1) };
}

/** The standard deviation that the tail of the usual window speaks for. */
function tailOf(windows: readonly (readonly number[])[], { tail }: Parameters): number {
  return median(windows.map((window) => quantile(window.map(Math.abs), tail))) / NORMAL_99;
}

/** The same of a series of days. It has too few of them for windows: a spike in each would pass for the tail of all. */
function tailOfDays(deviations: readonly number[]): number {
  return quantile(deviations.map(Math.abs), TAIL_OF_DAYS) / NORMAL_90;
}

function inWindows(values: readonly number[], width: number): readonly (readonly number[])[] {
  const least = Math.min(Math.floor(values.length / LEAST_POINTS), LEAST_WINDOWS);
  const count = Math.max(Math.round(values.length / width), least, 1);
  const edge = (index: number) => Math.round((index * values.length) / count);
  return Array.from({ length: count }, (_, index) => values.slice(edge(index), edge(index + 1)));
}
