import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bookFor } from '#engine/pricing/load-book.ts';
import { decodePriceBook } from '#engine/pricing/price-book.ts';
import { expandRateCode, shortenRateCode } from '#engine/pricing/rate-code.ts';
import { checkLadder } from '#engine/pricing/tiers.ts';

const anything = fc.jsonValue();
const entry = fc.record(
  {
    id: anything,
    unit: anything,
    price: anything,
    tiers: anything,
    source: anything,
    sku: anything,
    note: anything,
  },
  { requiredKeys: [] },
);

describe('decodePriceBook', () => {
  test('never throws, and says what is wrong whenever it refuses', () => {
    fc.assert(
      fc.property(
        fc.oneof(anything, fc.record({ region: anything, sources: anything, rates: fc.array(entry) })),
        (json) => {
          const result = decodePriceBook(json);
          return result.ok || result.issues.length > 0;
        },
      ),
    );
  });

  test('accepts no entry of a real book with one field spoilt', () => {
    const [rate] = [...bookFor('us-east-1').rates.values()];
    const good = { id: rate?.id, unit: rate?.unit, price: '1', source: 0 };
    const sources = [{ url: 'https://aws.amazon.com/', date: '2026-10-01', confidence: 'price-list' }];
    const spoilt = fc.oneof(fc.boolean(), fc.constant(''), fc.constant(-1), fc.constant({}), fc.constant([]));
    fc.assert(
      fc.property(fc.constantFrom('id', 'unit', 'price', 'source'), spoilt, (field, value) => {
        const result = decodePriceBook({
          region: 'us-east-1',
          sources,
          rates: [{ ...good, [field]: value }],
        });
        expect(result.ok).toBe(false);
      }),
    );
  });
});

describe('checkLadder', () => {
  test('accepts every ladder built from rising bounds', () => {
    const bounds = fc.uniqueArray(fc.integer({ min: 1, max: 1e12 }), { maxLength: 6 });
    fc.assert(
      fc.property(bounds, (values) => {
        const edges = [0, ...values.sort((a, b) => a - b)];
        const tiers = edges.map((from, index) => ({ from, to: edges[index + 1] ?? null, price: '1' }));
        return checkLadder(tiers, '').length === 0;
      }),
    );
  });
});

describe('expandRateCode', () => {
  test('undoes shortenRateCode', () => {
    const code = fc.stringMatching(/^[A-Z0-9]{4,16}$/);
    const full = fc.tuple(code, fc.oneof(fc.constant('JRTCKXETXF'), code), fc.oneof(fc.constant('6YS6EN2CT7'), code));
    fc.assert(fc.property(full, (parts) => expandRateCode(shortenRateCode(parts.join('.'))) === parts.join('.')));
  });
});
