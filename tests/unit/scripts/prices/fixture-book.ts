import { invariant } from '#engine/kit/invariant.ts';
import { decodePriceBook, type PriceBook } from '#engine/pricing/price-book.ts';

const SOURCE = { url: 'https://aws.amazon.com/', date: '2026-10-01', confidence: 'price-list' };

/** A São Paulo book with just these rates, read on 2026-10-01. */
export function bookOf(...rates: readonly object[]): PriceBook {
  const book = decodePriceBook({
    region: 'sa-east-1',
    sources: [SOURCE],
    rates: rates.map((rate) => ({ source: 0, ...rate })),
  });
  invariant(book.ok, `the fixture book does not decode: ${JSON.stringify(book)}`);
  return book.value;
}

/** SQS standard requests as the fixtures price them. */
export const STANDARD = {
  id: 'sqs.standard-requests',
  unit: 'request',
  tiers: [
    [0, 100_000_000_000, '0.0000004'],
    [100_000_000_000, 200_000_000_000, '0.0000003'],
    [200_000_000_000, null, '0.00000024'],
  ],
};
