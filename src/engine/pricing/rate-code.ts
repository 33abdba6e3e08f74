/** Offer term code AWS gives to on-demand prices in every offer file. */
export const ON_DEMAND_TERM = 'JRTCKXETXF';

/** Dimension code AWS gives to a price without tiers. */
export const FLAT_DIMENSION = '6YS6EN2CT7';

/**
 * Restores a rate code from its short spelling in the book, which leaves out the two codes nearly all of them share:
 * `SKU` is `SKU.JRTCKXETXF.6YS6EN2CT7` and `SKU.DIMENSION` is `SKU.JRTCKXETXF.DIMENSION`.
 */
export function expandRateCode(short: string): string {
  const [sku = '', second, third] = short.split('.');
  if (second === undefined) return `${sku}.${ON_DEMAND_TERM}.${FLAT_DIMENSION}`;
  return third === undefined ? `${sku}.${ON_DEMAND_TERM}.${second}` : short;
}

/** The inverse of `expandRateCode`. */
export function shortenRateCode(rateCode: string): string {
  const [sku = '', term, dimension] = rateCode.split('.');
  if (term !== ON_DEMAND_TERM || dimension === undefined) return rateCode;
  return dimension === FLAT_DIMENSION ? sku : `${sku}.${dimension}`;
}

/** The SKU a full rate code starts with. */
export function skuOf(rateCode: string): string {
  return rateCode.slice(0, rateCode.indexOf('.'));
}
