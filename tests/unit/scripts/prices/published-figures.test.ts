import { describe, expect, test } from 'vitest';
import { bookFor } from '#engine/pricing/load-book.ts';
import type { PriceBook } from '#engine/pricing/price-book.ts';
import { diffPublishedFigures } from '#scripts/prices/published-figures.ts';

const book = bookFor('sa-east-1');

/** The book with one flat price replaced. */
function withPrice(id: string, price: string): PriceBook {
  const rate = book.rates.get(id);
  const rates = new Map(book.rates);
  if (rate !== undefined) rates.set(id, { ...rate, tiers: [{ from: 0, to: null, price }] });
  return { ...book, rates };
}

describe('diffPublishedFigures', () => {
  test('lists nothing when nothing moved', () => {
    expect(diffPublishedFigures(book, book)).toEqual([]);
  });

  test('lists the options a price touches, and no others', () => {
    const moves = diffPublishedFigures(book, withPrice('kinesis.shard-hour', '0.06'));
    const options = new Set(moves.map(({ figure }) => figure.slice(figure.indexOf(': ') + 2)));
    expect([...options]).toContain('kinesis-provisioned');
    expect([...options].filter((option) => !['kinesis-provisioned', 'cheapest'].includes(option))).toEqual([]);
  });

  test('shows when the answer flips', () => {
    const moves = diffPublishedFigures(book, withPrice('sqs.standard-requests', '1'));
    expect(moves.some(({ figure, before }) => figure.endsWith(': cheapest') && typeof before === 'string')).toBe(true);
  });
});
