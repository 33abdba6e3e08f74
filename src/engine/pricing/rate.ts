/**
 * One step of a price ladder: `price` is the published decimal for a single unit between `from` and `to` (null = no upper bound). Where the last
 * one ends, the price of more was not read and is not known.
 */
export interface Tier {
  readonly from: number;
  readonly to: number | null;
  readonly price: string;
}

/** How directly a price was read: AWS's price list, an AWS page, or somebody quoting one of them. */
export type Confidence = 'price-list' | 'aws-docs' | 'secondary';

/**
 * Something a reader must know about one price in one region. The words live with the other translations; the code travels here.
 * - `first-tier-only`: the first tier was read; discounts for higher volume were not read in this region
 * - `matched-by-value`: the row carries no name in the feed and was told apart by its value
 * - `not-read`: no price found for this region; the source is the page where AWS publishes it
 * - `one-rate-for-all-regions`: AWS's page prints one rate without region
 * - `rate-not-confirmed`: sold in this region, but no confirmed rate was found
 * - `viewer-location`: priced by where the viewer is, not by AWS region
 */
export const RATE_NOTES = [
  'first-tier-only',
  'matched-by-value',
  'not-read',
  'one-rate-for-all-regions',
  'rate-not-confirmed',
  'viewer-location',
] as const;

/** One of the codes above. */
export type RateNote = (typeof RATE_NOTES)[number];

/** Where a price was read. `url` is the official address when there is one, followed by the public copy it was read from. */
export interface Provenance {
  readonly url: string;
  /** ISO date, or just year and month, of the price list or page version that was read. */
  readonly date: string;
  readonly sku: string | null;
  /** Rate code of the first tier: `<sku>.<offer term>.<dimension>`. */
  readonly rateCode: string | null;
  readonly confidence: Confidence;
  readonly note: RateNote | null;
}

/** Whether AWS sells this in the region: `unknown` when no source says either. */
export type Availability = 'offered' | 'not-offered' | 'unknown';

/** The price of one billed thing in one region. `tiers` null = price not known there, never zero. */
export interface Rate {
  readonly id: string;
  /** Name of the AWS service, as AWS writes it. */
  readonly service: string;
  /** Unit of quantity, singular: `request`, `GB`, `shard-hour`… */
  readonly unit: string;
  readonly tiers: readonly Tier[] | null;
  readonly source: Provenance;
  readonly availability: Availability;
}
