import { bookFor } from '#engine/pricing/load-book.ts';
import type { Rate } from '#engine/pricing/rate.ts';
import { REGIONS } from '#engine/pricing/region.ts';
import type { Region } from '#engine/pricing/region.ts';
import { SERVICE_NAMES } from '#engine/pricing/service-name.ts';

/** Prices of one service and region that were read from lists of one date. */
export interface PriceListInUse {
  readonly date: string;
  readonly service: string;
  readonly region: Region;
  readonly rates: number;
}

/** What is asked of the price book of a region. */
interface DatedBook {
  readonly region: Region;
  readonly rates: ReadonlyMap<string, Pick<Rate, 'id' | 'tiers'> & { readonly source: Pick<Rate['source'], 'date'> }>;
}

/** What price books hold: how many prices of which list, the newest list first. Unknown prices have none. */
export function priceListsInUse(books: readonly DatedBook[] = REGIONS.map(bookFor)): readonly PriceListInUse[] {
  const known = books.flatMap(({ region, rates }) =>
    [...rates.values()]
      .filter(({ tiers }) => tiers !== null)
      .map(({ id, source }) => ({ region, date: source.date, service: id.slice(0, id.indexOf('.')) })),
  );
  const groups = Map.groupBy(known, ({ date, service, region }) => [date, service, region].join('\n'));
  return [...groups.values()]
    .flatMap(([first, ...rest]) => {
      if (first === undefined) return [];
      const service = SERVICE_NAMES.get(first.service) ?? first.service;
      return [{ ...first, service, rates: rest.length + 1 }];
    })
    .toSorted((a, b) => b.date.localeCompare(a.date) || a.service.localeCompare(b.service));
}
