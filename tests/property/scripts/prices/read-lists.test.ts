import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divideByPowerOfTwo } from '#scripts/prices/decimal.ts';
import { readFeed } from '#scripts/prices/read-feed.ts';
import { readOffer } from '#scripts/prices/read-offer.ts';

const anything = fc.jsonValue();
const record = fc.dictionary(fc.string(), anything);

describe('readOffer and readFeed', () => {
  test('never throw, and say what is wrong whenever they refuse', () => {
    const offer = fc.record({ publicationDate: fc.string(), products: record, terms: fc.record({ OnDemand: record }) });
    const feed = fc.record({
      manifest: fc.record({ hawkFilePublicationDate: fc.string() }),
      regions: fc.record({ 'EU (Ireland)': fc.dictionary(fc.string(), fc.oneof(anything, record)) }),
    });
    fc.assert(
      fc.property(fc.oneof(anything, offer, feed), (json) => {
        for (const read of [readOffer, readFeed]) {
          const result = read(json, 'list.json', 'https://aws.amazon.com/', 'eu-west-1');
          expect(result.ok || result.problems.length > 0).toBe(true);
        }
      }),
    );
  });
});

describe('divideByPowerOfTwo', () => {
  test('is undone by multiplying', () => {
    const cents = fc.bigInt({ min: 0n, max: 10n ** 12n });
    fc.assert(
      fc.property(cents, fc.integer({ min: 1, max: 10 }), (value, power) => {
        const decimal = `${value / 100n}.${(value % 100n).toString().padStart(2, '0')}`;
        const [whole = '', fraction = ''] = divideByPowerOfTwo(decimal, power).split('.');
        const scaled = BigInt(whole + fraction) * 2n ** BigInt(power) * 100n;
        expect(scaled).toBe(value * 10n ** BigInt(fraction.length));
      }),
    );
  });
});
