import type { Region } from '#engine/pricing/region.ts';
import data from './selectors.json' with { type: 'json' };

/** Where AWS publishes a rate and how to tell its row from the others. The SKU in the price book comes first. */
export interface Selector {
  readonly id: string;
  /** Service code of the offer file; absent = AWS publishes no regional offer for it, the rate is kept by hand. */
  readonly offer?: string;
  /** Name of the pricing-page feed, a folder and a file where they differ. */
  readonly feed?: string;
  /** Usage type without the region's prefix, the same in every region… */
  readonly usageType?: string;
  /** …or one for each region that has its own. */
  readonly usageTypes?: Readonly<Partial<Record<Region, string>>>;
  /** Needed where several products share a usage type. */
  readonly operation?: string;
  /** Further attributes of the product that must agree. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Unit as the list prints it, where it says more than the book's: what one chunk is. */
  readonly listUnit?: string;
  /** Readable key of the row in the feed, and hashes it also goes by. */
  readonly feedKeys?: readonly string[];
  /** For a rate not yet in the books: its unit, and the book it goes to, `messaging` or `platform`. Dropped once it is there. */
  readonly add?: { readonly unit: string; readonly book: string };
}

/** One selector for every rate of the book. */
export const SELECTORS: readonly Selector[] = data;

/** Tells whether a rate goes to the messaging book, which the browser loads: those that are there, and those to be added to it. */
export function isMessagingRate(id: string, there: { has(id: string): boolean }, selectors = SELECTORS): boolean {
  return there.has(id) || selectors.some((selector) => selector.id === id && selector.add?.book === 'messaging');
}

/** Usage type a rate has in a region, without prefix; null when none is known there. */
export function usageTypeIn(selector: Selector, region: Region): string | null {
  return selector.usageTypes?.[region] ?? selector.usageType ?? null;
}
