import { bookFor } from '#engine/pricing/load-book.ts';
import type { Rate } from '#engine/pricing/rate.ts';
import { REGIONS } from '#engine/pricing/region.ts';

type DatedRate = Pick<Rate, 'tiers'> & { readonly source: Pick<Rate['source'], 'date'> };

/** The dates of the oldest and the newest price list any known price was read from (ISO, maybe only a year); without rates, of all regions. */
export function priceDates(rates: readonly DatedRate[] = allRates()): {
  readonly oldest: string;
  readonly newest: string;
} {
  const dates = rates.filter(({ tiers }) => tiers !== null).map(({ source }) => source.date);
  const sorted = dates.toSorted();
  return { oldest: sorted[0] ?? '', newest: sorted.at(-1) ?? '' };
}

/** The later of two days in ISO form; a month or a year counts from its beginning. */
export function laterDay(left: string, right: string): string {
  return left > right ? left : right;
}

function allRates(): readonly DatedRate[] {
  return REGIONS.flatMap((region) => [...bookFor(region).rates.values()]);
}
