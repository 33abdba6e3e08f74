import { invariant } from '../kit/invariant.ts';
import euWest1 from './books/eu-west-1/platform.json' with { type: 'json' };
import saEast1 from './books/sa-east-1/platform.json' with { type: 'json' };
import sources from './books/platform-sources.json' with { type: 'json' };
import usEast1 from './books/us-east-1/platform.json' with { type: 'json' };
import { messagingBookFor } from './messaging-book.ts';
import { decodePriceBook, type PriceBook } from './price-book.ts';
import type { Region } from './region.ts';

const FILES = { 'us-east-1': usEast1, 'sa-east-1': saEast1, 'eu-west-1': euWest1 } as const;
const loaded = new Map<Region, PriceBook>();

/**
 * Every rate of a region, messaging and the rest, sorted by id: for the command line and for pages built ahead.
 * The browser imports `messaging-book.ts` instead. Throws only if a committed book is broken.
 */
export function bookFor(region: Region): PriceBook {
  const known = loaded.get(region);
  if (known !== undefined) return known;
  const platform = decodePriceBook({ ...FILES[region], sources: sources.sources });
  invariant(platform.ok, `books/${region}/platform.json does not decode`);
  const entries = [...messagingBookFor(region).rates, ...platform.value.rates].sort(([a], [b]) => (a < b ? -1 : 1));
  const book: PriceBook = { region, rates: new Map(entries) };
  loaded.set(region, book);
  return book;
}
