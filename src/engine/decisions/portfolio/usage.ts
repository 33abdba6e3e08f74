import type { Meter } from '../../pricing/meter.ts';
import { eventsPerInvocation, meterConsumers } from '../../workloads/event-driven/consumer-lines.ts';
import type { Estimator } from '../../workloads/event-driven/estimator.ts';
import type { Load } from '../../workloads/event-driven/load.ts';
import type { Plan } from '../../workloads/event-driven/option.ts';
import type { OptionId } from '../../workloads/event-driven/workload.ts';

/** Metered quantities by rate id, before any price. */
export type Usage = ReadonlyMap<string, number>;

/** The plan of one or more event types on one option: together where the option can be shared. */
export function planOf(estimator: Estimator, option: OptionId, loads: readonly Load[]): Plan {
  const model = estimator.models[option];
  const [first] = loads;
  if (model.planTogether !== undefined) return model.planTogether(loads);
  if (first === undefined || loads.length > 1) throw new RangeError(`${option} is not shared`);
  return model.plan(first);
}

/** Everything a plan bills, and in scope `end-to-end` what handles its events. */
export function usageOf(estimator: Estimator, option: OptionId, loads: readonly Load[]): Usage {
  const usage = new Map<string, number>();
  const meter: Meter = {
    add: (rate, amount) => usage.set(rate.id, (usage.get(rate.id) ?? 0) + amount),
  };
  planOf(estimator, option, loads).meter(meter);
  if (estimator.settings.scope === 'end-to-end') {
    for (const load of loads) meterConsumers(load, meter, eventsPerInvocation(load, estimator.models[option]));
  }
  return usage;
}

/** Adds up usages. */
export function sumUsage(usages: readonly Usage[]): Usage {
  const sum = new Map<string, number>();
  for (const usage of usages) {
    for (const [rate, amount] of usage) sum.set(rate, (sum.get(rate) ?? 0) + amount);
  }
  return sum;
}
