import { bookFor } from '#engine/pricing/load-book.ts';
import { REGIONS } from '#engine/pricing/region.ts';

/** The dates of the oldest and the newest price list any known price was read from, over all regions (ISO, maybe only a year). */
export function priceDates(): { readonly oldest: string; readonly newest: string } {
  const rates = REGIONS.flatMap((region) => [...bookFor(region).rates.values()]);
  const dates = rates.filter(({ tiers }) => tiers !== null).map(({ source }) => source.date);
  const sorted = dates.toSorted();
  return { oldest: sorted[0] ?? '', newest: sorted.at(-1) ?? '' };
}
