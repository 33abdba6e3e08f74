import { quantile } from './order-statistics.ts';

/** Deviations beyond this quantile do not count for or against a season: one spike proves nothing. */
const CLIP = 0.95;

/** What is left of values once others are taken off, point by point. */
export function minus(values: readonly number[], others: readonly number[]): readonly number[] {
  return values.map((value, index) => value - (others[index] ?? 0));
}

/** Mean size, the largest cut to a quantile; 0 of nothing. */
export function clippedMean(values: readonly number[]): number {
  const sizes = values.map(Math.abs);
  const limit = quantile(sizes, CLIP);
  return sizes.reduce((sum, size) => sum + Math.min(size, limit), 0) / Math.max(sizes.length, 1);
}
