import { bookFor } from '../pricing/load-book.ts';
import { anyQuotaFor } from '../quotas/all-quotas.ts';
import type { MetricResolver } from './create-resolver.ts';
import { createResolver } from './create-resolver.ts';
import { resolveEstimate } from './estimate-metrics.ts';
import type { MetricSpecs } from './metric-spec.ts';
import type { BankSize } from './scenarios.ts';

/** Computes the metrics of a document from the committed books of prices and limits, at one bank size where they leave it open. */
export function metricResolver(specs: MetricSpecs, size: BankSize = 'medium'): MetricResolver {
  return createResolver(specs, size, { bookFor, quotaFor: anyQuotaFor, estimate: resolveEstimate });
}
