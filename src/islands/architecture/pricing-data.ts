import type { MetricSpecs } from '#engine/metrics/metric-spec.ts';
import type { PricedSystem } from '#engine/metrics/part-costs.ts';
import type { BankSize } from '#engine/metrics/scenarios.ts';

/** What the costs of an architecture are worked out from at any volume: its metrics, and no price that they do not ask for. */
export interface PricingData {
  readonly specs: MetricSpecs;
  readonly system: PricedSystem;
  /** Metric of how many go along an edge in a month, by edge; edges whose rate the document does not know are left out. */
  readonly rates: Readonly<Record<string, string>>;
  /** Whether a metric asks the messaging engine, which is then loaded too. */
  readonly asksEngine: boolean;
  /** Price books as the site holds them, cut down to the rates in use; decoded where they are used. */
  readonly books: readonly { readonly region: string; readonly rates: readonly unknown[]; readonly sources: unknown }[];
  /** What it handles in a month at the three sizes. */
  readonly handled: Readonly<Record<BankSize, number>>;
  /** Words for what it handles and for the unit its cost is divided by. */
  readonly handledName: string;
  readonly perName: string;
  /** Names of rates, lines and metrics that the lines of a cost may be called by. */
  readonly names: Readonly<Record<string, string>>;
  /** Names of the units the rates are billed by, for one (`GB_one`) and for several (`GB_other`). */
  readonly units: Readonly<Record<string, string>>;
}
