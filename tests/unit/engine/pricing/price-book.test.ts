import { describe, expect, test } from 'vitest';
import { decodePriceBook } from '#engine/pricing/price-book.ts';

const source = { url: 'https://aws.amazon.com/sqs/pricing/', date: '2025-08-28', confidence: 'price-list' };
const flat = { id: 'sqs.standard-requests', unit: 'request', price: '0.0000004', source: 0 };

function decodeRates(...rates: readonly unknown[]) {
  return decodePriceBook({ region: 'sa-east-1', sources: [source], rates });
}

function codesOf(result: ReturnType<typeof decodePriceBook>) {
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
}

describe('decodePriceBook', () => {
  test('reads a flat price as one tier without upper bound', () => {
    const result = decodeRates({ ...flat, rateCode: 'SKU.DIMENSION', note: 'first-tier-only' });
    const rate = result.ok ? result.value.rates.get('sqs.standard-requests') : null;
    expect(rate).toEqual({
      id: 'sqs.standard-requests',
      service: 'Amazon SQS',
      unit: 'request',
      tiers: [{ from: 0, to: null, price: '0.0000004' }],
      source: { ...source, sku: 'SKU', rateCode: 'SKU.JRTCKXETXF.DIMENSION', note: 'first-tier-only' },
      availability: 'offered',
    });
  });

  test('keeps an unknown price unknown', () => {
    const result = decodeRates({ ...flat, price: null });
    const rate = result.ok ? result.value.rates.get('sqs.standard-requests') : null;
    expect(rate?.tiers).toBeNull();
    expect(rate?.availability).toBe('unknown');
  });

  test('collects every issue of every entry, with its path', () => {
    const result = decodeRates(
      7,
      { id: 'nothing.here', unit: '', price: '1e-7', source: 9, availability: 'maybe' },
      { ...flat, price: undefined, sku: 3, note: 'hello' },
    );
    expect(codesOf(result)).toEqual([
      'not-an-object rates[0]',
      'not-text rates[1].unit',
      'service-unknown rates[1].id',
      'price-not-decimal rates[1].price',
      'source-unknown rates[1].source',
      'value-unknown rates[1].availability',
      'price-missing rates[2].price',
      'value-unknown rates[2].note',
      'not-text rates[2].sku',
    ]);
  });

  test('names the region, sources and list it cannot read', () => {
    const result = decodePriceBook({
      region: 'mars-1',
      sources: [{ url: '', date: 'yesterday' }, null],
      rates: {},
    });
    expect(codesOf(result)).toEqual([
      'region-unknown region',
      'not-text sources[0].url',
      'date-invalid sources[0].date',
      'value-unknown sources[0].confidence',
      'not-an-object sources[1]',
      'not-a-list rates',
    ]);
  });

  test('refuses the same id twice', () => {
    expect(codesOf(decodeRates(flat, flat))).toEqual(['id-duplicate rates[1].id']);
  });

  test.each([
    ['an empty ladder', [], 'ladder-empty rates[0].tiers'],
    ['a ladder that starts above zero', [[1, null, '1']], 'ladder-gap rates[0].tiers[0]'],
    [
      'a gap',
      [
        [0, 10, '2'],
        [20, null, '1'],
      ],
      'ladder-gap rates[0].tiers[1]',
    ],
    [
      'an overlap',
      [
        [0, 10, '2'],
        [5, null, '1'],
      ],
      'ladder-gap rates[0].tiers[1]',
    ],
    [
      'an empty step',
      [
        [0, 0, '2'],
        [0, null, '1'],
      ],
      'ladder-empty-step rates[0].tiers[0]',
    ],
    [
      'a step after the last',
      [
        [0, null, '2'],
        [10, null, '1'],
      ],
      'ladder-after-end rates[0].tiers[1]',
    ],
    ['a missing last step', [[0, 10, '2']], 'ladder-open-end rates[0].tiers'],
    ['a bound that is no number', [['0', null, '2']], 'not-a-number rates[0].tiers[0][0]'],
    ['a price that is no decimal', [[0, null, 2]], 'price-not-decimal rates[0].tiers[0][2]'],
  ])('refuses %s', (_name, tiers, expected) => {
    expect(codesOf(decodeRates({ ...flat, price: undefined, tiers }))).toContain(expected);
  });
});
