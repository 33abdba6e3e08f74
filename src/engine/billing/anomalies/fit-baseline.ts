import { findShifts } from './find-shifts.ts';
import type { Shift } from './find-shifts.ts';
import { fitSeason } from './fit-season.ts';
import { noiseModel } from './noise-model.ts';
import type { NoiseModel } from './noise-model.ts';
import type { Parameters } from './parameters.ts';
import { rollingMedian } from './rolling.ts';
import { DAY } from './season.ts';
import type { SeasonName } from './season.ts';
import type { Series } from './series.ts';

/** What a series usually does, and how far it is from that. */
export interface Baseline {
  readonly season: SeasonName;
  readonly shifts: readonly Shift[];
  /** Points in the window the level is taken from. */
  readonly width: number;
  readonly expected: readonly number[];
  /** What the season adds to the level; part of what is expected. */
  readonly offsets: readonly number[];
  /** Days of the month on which that is a fee. */
  readonly feeDays: readonly number[];
  /** Actual minus expected. */
  readonly residuals: readonly number[];
  readonly noise: NoiseModel;
}

/** The usual course of a series: its level, which follows slow growth and starts anew at each shift, and its season on top. */
export function fitBaseline(series: Series, parameters: Parameters): Baseline {
  const { values, step } = series;
  const { name, offsets, feeDays } = fitSeason(series, parameters);
  const plain = values.map((value, index) => value - (offsets[index] ?? 0));
  const width = Math.max(parameters.windowPoints, Math.round(DAY / step));
  const shifts = findShifts(plain, width, parameters);
  const edges = [0, ...shifts.map(({ index }) => index), values.length];
  const level = edges.slice(1).flatMap((to, piece) => rollingMedian(plain, width, edges[piece] ?? 0, to));
  // What never fell below zero is not expected to: a weekday taken off a level that a spike pulled along would say so.
  const floor = values.reduce((least, value) => Math.min(least, value), 0);
  const expected = level.map((value, index) => Math.max(value + (offsets[index] ?? 0), floor));
  const residuals = values.map((value, index) => value - (expected[index] ?? 0));
  const noise = noiseModel(values, expected);
  return { season: name, shifts, width, expected, offsets, feeDays, residuals, noise };
}
