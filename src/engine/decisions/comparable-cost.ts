import { eventsPerInvocation } from '../workloads/event-driven/consumer-lines.ts';
import type { Estimator } from '../workloads/event-driven/estimator.ts';
import type { Load } from '../workloads/event-driven/load.ts';
import type { OptionId } from '../workloads/event-driven/workload.ts';

/**
 * What decides between options at one load: the service's cost, and what handling costs more where an option cannot deliver batches as
 * large as wanted. What handling adds to every option alike is left out: it decides nothing, and a small difference between two large sums
 * would be harder to solve. Infinite where a price is not known.
 */
export function comparableCost(estimator: Estimator, option: OptionId, load: Load): number {
  const service = estimator.serviceTotal(option, load) ?? Infinity;
  const batch = eventsPerInvocation(load, estimator.models[option]);
  if (batch === load.consumeBatch) return service;
  const handling = (events: number) => estimator.consumersTotal(events, load) ?? 0;
  return service + handling(batch) - handling(load.consumeBatch);
}
