import { noiseScale } from './noise-scale.ts';
import { median, quantile } from './order-statistics.ts';

/** How the noise of a series behaves, and with it what is far from what is expected. */
export interface NoiseModel {
  /** Distance of each value from what is expected, in the unit of the values, made comparable from point to point. */
  readonly deviations: readonly number[];
  /** The value that would deviate so much at a place. */
  readonly valueAt: (index: number, deviation: number) => number;
}

/** Lopsidedness (0 is even, 1 all on one side) of residuals from which on ratios are tried instead of differences. */
const LOPSIDED = 0.25;

/**
 * Noise by difference, its loudness following the level; or by ratio, where values bunch below and stray far above, as counts of
 * requests do, and twice as much is as likely as half.
 */
export function noiseModel(values: readonly number[], expected: readonly number[]): NoiseModel {
  const residuals = values.map((value, index) => value - (expected[index] ?? 0));
  const ratios = byRatio(values, expected);
  const lopsided = Math.abs(skew(residuals));
  if (ratios !== null && lopsided > LOPSIDED && Math.abs(skew(ratios.deviations)) < lopsided / 2) return ratios;
  const scale = noiseScale(expected, residuals);
  return {
    deviations: residuals.map((residual, index) => residual / (scale[index] ?? 1)),
    valueAt: (index, deviation) => (expected[index] ?? 0) + deviation * (scale[index] ?? 1),
  };
}

function byRatio(values: readonly number[], expected: readonly number[]): NoiseModel | null {
  if (values.some((value) => value <= 0) || expected.some((value) => value <= 0)) return null;
  const usual = median(expected);
  return {
    deviations: values.map((value, index) => usual * Math.log(value / (expected[index] ?? value))),
    valueAt: (index, deviation) => (expected[index] ?? 0) * Math.exp(deviation / usual),
  };
}

/** Where the middle lies between the tails (Bowley's coefficient, at the 5 % and 95 % quantiles). */
function skew(values: readonly number[]): number {
  const [low, middle, high] = [quantile(values, 0.05), median(values), quantile(values, 0.95)];
  return high === low ? 0 : (high + low - 2 * middle) / (high - low);
}
