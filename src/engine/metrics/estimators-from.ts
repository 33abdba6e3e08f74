import type { PriceBook } from '../pricing/price-book.ts';
import type { Region } from '../pricing/region.ts';
import { DEFAULT_REGION } from '../pricing/region.ts';
import type { Estimator } from '../workloads/event-driven/estimator.ts';
import { createEstimator } from '../workloads/event-driven/estimator.ts';
import type { EstimateRef } from './metric-spec.ts';

/** The estimator a published figure asks for. */
export type EstimatorFor = (ref: Pick<EstimateRef, 'region' | 'scope' | 'prices'>) => Estimator;

/**
 * The estimators behind published figures: list prices, or those given, and no free tier, which a bank's account has used up. Each is made once.
 * @param bookFor the prices of a region
 */
export function estimatorsFrom(bookFor: (region: Region) => PriceBook): EstimatorFor {
  const made = new Map<string, Estimator>();
  return ({ region = DEFAULT_REGION, scope = 'messaging', prices = {} }) => {
    const key = `${region} ${scope} ${JSON.stringify(prices)}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const estimator = createEstimator(bookFor(region), { freeTier: false, scope, overrides: prices });
    made.set(key, estimator);
    return estimator;
  };
}
