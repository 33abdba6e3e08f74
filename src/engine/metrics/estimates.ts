import { invariant } from '../kit/invariant.ts';
import { bookFor } from '../pricing/load-book.ts';
import { DEFAULT_REGION } from '../pricing/region.ts';
import type { Estimator } from '../workloads/event-driven/estimator.ts';
import { createEstimator } from '../workloads/event-driven/estimator.ts';
import type { Workload } from '../workloads/event-driven/workload.ts';
import type { EstimateRef, WorkloadRef } from './metric-spec.ts';
import { scenarioOf } from './scenarios.ts';

const made = new Map<string, Estimator>();

/** The estimator behind published figures: list prices and no free tier, which a bank's account has used up. */
export function publishedEstimator({
  region = DEFAULT_REGION,
  scope = 'messaging',
}: Pick<EstimateRef, 'region' | 'scope'>): Estimator {
  const key = `${region} ${scope}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const estimator = createEstimator(bookFor(region), { freeTier: false, scope, overrides: {} });
  made.set(key, estimator);
  return estimator;
}

/** The workload a document means: a scenario at a bank size, with the document's own changes. Throws on a field that does not exist. */
export function workloadOf({ scenario, size = 'medium', change }: WorkloadRef): Workload {
  const base = scenarioOf(scenario).workloads[size];
  for (const key of Object.keys(change ?? {})) invariant(key in base, `a workload has no field ${key}`);
  return { ...base, ...change };
}
