import { madSigma, median, quantile } from './order-statistics.ts';

/** Below this share of the usual expected value, noise is not taken to shrink further. */
const LEAST_LEVEL = 0.25;
/** Expected values must differ by this factor for anything to be learnt from them. */
const LEAST_CONTRAST = 1.05;

/**
 * How loud the noise is at each point, 1 where the expected value is the usual one. Costs vary in proportion to their size, sensors
 * by the same amount everywhere: the exponent between is read from the noise above and below the middle.
 */
export function noiseScale(expected: readonly number[], residuals: readonly number[]): readonly number[] {
  const sizes = expected.map(Math.abs);
  const usual = median(sizes);
  const exponent = usual > 0 ? noiseExponent(sizes, residuals, usual) : 0;
  return sizes.map((size) => (exponent === 0 ? 1 : Math.max(size / usual, LEAST_LEVEL) ** exponent));
}

function noiseExponent(sizes: readonly number[], residuals: readonly number[], usual: number): number {
  const half = (upper: boolean) => sizes.flatMap((size, index) => (size > usual === upper ? [index] : []));
  const [low, high] = [half(false), half(true)];
  const level = (members: readonly number[]) =>
    quantile(
      members.map((index) => sizes[index] ?? 0),
      0.5,
    );
  const noise = (members: readonly number[]) => madSigma(members.map((index) => residuals[index] ?? 0));
  const contrast = level(high) / level(low);
  const louder = noise(high) / noise(low);
  if (!(contrast > LEAST_CONTRAST) || !Number.isFinite(contrast) || !(louder > 1) || !Number.isFinite(louder)) return 0;
  return Math.min(Math.log(louder) / Math.log(contrast), 1);
}
