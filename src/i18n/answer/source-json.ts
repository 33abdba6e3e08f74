import type { Provenance } from '#engine/pricing/rate.ts';

/** Where a price was read, as the contract writes it. */
export function sourceJson({ url, date, sku, confidence, note }: Provenance) {
  return { url, date, sku, confidence, note };
}
