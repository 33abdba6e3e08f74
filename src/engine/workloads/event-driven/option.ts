import type { Meter } from '../../pricing/meter.ts';
import type { Region } from '../../pricing/region.ts';
import type { Tariff } from '../../pricing/tariff.ts';
import type { Quota } from '../../quotas/quota.ts';
import type { Load } from './load.ts';
import type { Violation } from './violation.ts';
import type { OptionId } from './workload.ts';

/** What an option model may ask about the place it runs in. */
export interface OptionContext {
  readonly region: Region;
  readonly tariff: Tariff;
  /** The quota in this region, or null when it is not known here. */
  quota(id: string): Quota | null;
}

/** What was provisioned or derived to carry a load: shards, brokers, streams, queues… */
export type Capacity = Readonly<Record<string, number | string | boolean | null>>;

/** One option worked out for one load. */
export interface Plan {
  readonly capacity: Capacity;
  /** Reports everything the service itself will bill, and the optional lines the reader asked for. */
  meter(meter: Meter): void;
  /** Every need it does not meet. */
  check(): readonly Violation[];
}

/** One of the twelve ways to carry an event. */
export interface OptionModel {
  readonly id: OptionId;
  /** Most events one invocation of a consumer may carry: 1 where the service pushes them one at a time. */
  readonly largestBatch: number;
  plan(load: Load): Plan;
  /** Present when several event types can share one cluster, account commitment or floor. */
  planTogether?(loads: readonly Load[]): Plan;
}

/** Makes the model of an option for one region and tariff; quotas and prices are looked up once. */
export type OptionFactory = (context: OptionContext) => OptionModel;
