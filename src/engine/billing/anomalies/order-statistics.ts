/** Turns a median absolute deviation into the standard deviation of normal noise: 1 / Φ⁻¹(3/4). */
const MAD_TO_SIGMA = 1.4826;

/** The value below which the share `p` (0 to 1) of the values lies, interpolated; NaN of nothing. */
export function quantile(values: Iterable<number>, p: number): number {
  return quantileOfSorted(Float64Array.from(values).sort(), p);
}

/** The same of values already in ascending order. */
export function quantileOfSorted(sorted: ArrayLike<number>, p: number): number {
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  return low + (high - low) * (place - below);
}

/** The middle value: half of them may be wrong without moving it far. */
export function median(values: Iterable<number>): number {
  return quantile(values, 0.5);
}

/** Standard deviation of the noise as the median absolute value tells it; blind to up to half of outliers. */
export function madSigma(residuals: readonly number[]): number {
  return residuals.length === 0 ? 0 : MAD_TO_SIGMA * median(residuals.map(Math.abs));
}
