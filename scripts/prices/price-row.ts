import type { Region } from '#engine/pricing/region.ts';

/** One priced step of AWS's list, in whichever of its two formats it was published. */
export interface PriceRow {
  readonly sku: string;
  /** `<sku>.<offer term>.<dimension>`: the same in both formats. */
  readonly rateCode: string;
  /** Usage type without the region's prefix; null in most feeds. */
  readonly usageType: string | null;
  readonly operation: string | null;
  /** Key of the row in a feed: readable, or a hash. */
  readonly name: string | null;
  /** Unit as printed in the list; null in feeds. */
  readonly unit: string | null;
  /** Bounds of the step; null when the format does not state them. */
  readonly from: number | null;
  readonly to: number | null;
  readonly price: string;
  /** Every other attribute of the product, to tell twins apart. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** The rows of one file that belong to one region. */
export interface PriceList {
  readonly kind: 'offer' | 'feed';
  /** Name of the file it was read from. */
  readonly file: string;
  /** Official address of that list. */
  readonly url: string;
  /** ISO day of publication. */
  readonly date: string;
  readonly region: Region;
  readonly rows: readonly PriceRow[];
}
