import type { DemoService } from '../services.ts';

/** Regions of the demo's bank: São Paulo, and Virginia for copies and for what is not sold in São Paulo. */
export type DemoRegion = 'sa-east-1' | 'us-east-1';

/** Something that AWS counts and charges for. */
export interface Meter {
  readonly service: DemoService;
  /** As AWS meters it, without the region in front. */
  readonly usageType: string;
  readonly description: string;
  /** In the spelling of FOCUS. */
  readonly unit: string;
  /** What carries it; null where the bill names no resource. */
  readonly resourceType: string | null;
  /**
   * The rate of the price books it is charged by, in the unit above; or, where they have none, a price made up for the demo, of the right
   * order of magnitude and no more. It carries a SKU that says so.
   */
  readonly price: { readonly rate: string } | { readonly demo: string };
  /** For instances: their type. */
  readonly instance?: string;
}

/** Meters by name: the service and what it counts. */
export type Meters = Readonly<Record<string, Meter>>;

export const rate = (id: string) => ({ rate: id });
export const demo = (price: string) => ({ demo: price });
