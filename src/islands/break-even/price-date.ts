import { messagingBookFor } from '#engine/pricing/messaging-book.ts';
import type { Region } from '#engine/pricing/region.ts';

/** Date of the newest list price of a region that the figures may use, as its source states it. */
export function priceDate(region: Region): string {
  const dates = [...messagingBookFor(region).rates.values()]
    .filter(({ tiers }) => tiers !== null)
    .map(({ source }) => source.date);
  return dates.toSorted().at(-1) ?? '';
}
