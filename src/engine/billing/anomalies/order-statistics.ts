/** Turns a median absolute deviation into the standard deviation of normal noise: 1 / Φ⁻¹(3/4). */
const MAD_TO_SIGMA = 1.4826;

/** The value below which the share `p` (0 to 1) of the values lies, interpolated; NaN of nothing. */
export function quantile(values: readonly number[], p: number): number {
  return quantileOfSorted(new Float64Array(values).sort(), p);
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
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Standard deviation of the noise as the median absolute value tells it; blind to up to half of outliers. */
export function madSigma(residuals: readonly number[]): number {
  return residuals.length === 0 ? 0 : MAD_TO_SIGMA * median(residuals.map(Math.abs));
}

/** Mean of the middle half: steadier than the median, and still blind to a quarter of outliers on either side. */
export function midmean(values: readonly number[]): number {
  const sorted = new Float64Array(values).sort();
  const cut = Math.floor(sorted.length / 4);
  const middle = sorted.subarray(cut, sorted.length - cut);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
