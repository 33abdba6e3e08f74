import type { PriceBook } from '#engine/pricing/price-book.ts';
import type { Rate } from '#engine/pricing/rate.ts';
import type { Region } from '#engine/pricing/region.ts';
import type { Lists } from './load-lists.ts';
import type { PriceList } from './price-row.ts';
import { selectRate, type Selected } from './select-rate.ts';
import { usageTypeIn, type Selector } from './selectors.ts';
import type { Problem } from './problem.ts';

/** What the lists say about one rate in one region. */
export type Reading = { readonly id: string; readonly region: Region; readonly rate: Rate } & (
  | { readonly kind: 'read'; readonly selected: Selected; readonly list: PriceList }
  /** The list is older than what the book was read from. */
  | { readonly kind: 'older'; readonly list: PriceList }
  /** No list at hand holds it. That says nothing about whether it is sold. */
  | { readonly kind: 'absent'; readonly read: readonly string[]; readonly missing: readonly string[] }
  /** AWS publishes no regional list for it, or nothing is known that tells its row from others. */
  | { readonly kind: 'by-hand' }
  /** `file` is the list it was looked for in; null when a list itself is broken, which its problem says. */
  | { readonly kind: 'failed'; readonly file: string | null; readonly problems: readonly Problem[] }
);

/** Reads every rate of a book that a selector names, in order. */
export async function readRates(
  book: PriceBook,
  selectors: readonly Selector[],
  lists: Lists,
): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for (const selector of selectors) {
    const rate = book.rates.get(selector.id);
    if (rate !== undefined) readings.push(await readRate(selector, rate, book.region, lists));
  }
  return readings;
}

async function readRate(selector: Selector, rate: Rate, region: Region, lists: Lists): Promise<Reading> {
  const base = { id: rate.id, region, rate };
  if (!isSelectable(selector, rate, region)) return { ...base, kind: 'by-hand' };
  const read: string[] = [];
  const missing: string[] = [];
  for (const loaded of await lists.of(selector, region)) {
    if ('problems' in loaded) return { ...base, kind: 'failed', file: null, problems: loaded.problems };
    if ('missing' in loaded) {
      missing.push(loaded.missing);
      continue;
    }
    const reading = readFrom(loaded.list, selector, rate);
    if (reading !== null) return { ...base, ...reading };
    read.push(loaded.list.file);
  }
  return { ...base, kind: 'absent', read, missing };
}

function isSelectable(selector: Selector, rate: Rate, region: Region): boolean {
  if (selector.offer === undefined && selector.feed === undefined) return false;
  return rate.source.sku !== null || usageTypeIn(selector, region) !== null || selector.feedKeys !== undefined;
}

/** What one list says; null when the rate is not in it. */
function readFrom(list: PriceList, selector: Selector, rate: Rate) {
  const selected = selectRate(selector, rate, list);
  if (selected === null) return null;
  if (!selected.ok) return { kind: 'failed', file: list.file, problems: selected.problems } as const;
  const older = rate.tiers !== null && list.date < rate.source.date;
  return older ? ({ kind: 'older', list } as const) : ({ kind: 'read', selected: selected.value, list } as const);
}
