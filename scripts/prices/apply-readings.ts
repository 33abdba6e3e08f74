import type { PriceBook } from '#engine/pricing/price-book.ts';
import type { Rate, Tier } from '#engine/pricing/rate.ts';
import type { Region } from '#engine/pricing/region.ts';
import type { Reading } from './read-rates.ts';

/** A price that is not what it was; `before` null = it was not known. */
export interface Move {
  readonly id: string;
  readonly region: Region;
  readonly before: readonly Tier[] | null;
  readonly after: readonly Tier[];
}

/** Every rate whose ladder changed, in the order read. */
export function movesOf(readings: readonly Reading[]): readonly Move[] {
  return readings.flatMap((reading) => {
    if (reading.kind !== 'read') return [];
    const { id, region, rate, selected } = reading;
    return sameLadder(rate.tiers, selected.tiers) ? [] : [{ id, region, before: rate.tiers, after: selected.tiers }];
  });
}

/** The book with everything that was read: new ladders, and the newer source for every rate found again. */
export function applyReadings(book: PriceBook, readings: readonly Reading[]): PriceBook {
  const rates = new Map(book.rates);
  for (const reading of readings) {
    if (reading.kind === 'read' && reading.region === book.region) rates.set(reading.id, toRate(reading));
  }
  return { region: book.region, rates };
}

function toRate({ rate, selected, list }: Reading & { readonly kind: 'read' }): Rate {
  const { sku, rateCode, tiers } = selected;
  const same = sameLadder(rate.tiers, tiers);
  if (same && list.date === rate.source.date) return rate;
  // A feed shows neither names nor further steps: what the note says of the row still holds.
  const note = same && list.kind === 'feed' ? rate.source.note : null;
  const source = { url: list.url, date: list.date, sku, rateCode, confidence: 'price-list', note } as const;
  return { ...rate, tiers, availability: 'offered', source };
}

function sameLadder(before: readonly Tier[] | null, after: readonly Tier[]): boolean {
  return (
    before?.length === after.length &&
    after.every(({ from, to, price }, index) => {
      const old = before[index];
      return old?.from === from && old.to === to && Number(old.price) === Number(price);
    })
  );
}
