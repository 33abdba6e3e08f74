import { invariant } from '../kit/invariant.ts';
import euWest1 from './books/eu-west-1/messaging.json' with { type: 'json' };
import saEast1 from './books/sa-east-1/messaging.json' with { type: 'json' };
import sources from './books/messaging-sources.json' with { type: 'json' };
import usEast1 from './books/us-east-1/messaging.json' with { type: 'json' };
import { decodePriceBook, type PriceBook } from './price-book.ts';
import type { Region } from './region.ts';

const FILES = { 'us-east-1': usEast1, 'sa-east-1': saEast1, 'eu-west-1': euWest1 } as const;
const decoded = new Map<Region, PriceBook>();

/**
 * The rates the messaging options and their consumers are billed by: what the browser needs, and no more.
 * Decoded on first use. Throws only if a committed book is broken.
 */
export function messagingBookFor(region: Region): PriceBook {
  const known = decoded.get(region);
  if (known !== undefined) return known;
  const book = decodePriceBook({ ...FILES[region], sources: sources.sources });
  invariant(book.ok, `books/${region}/messaging.json does not decode`);
  decoded.set(region, book.value);
  return book.value;
}
