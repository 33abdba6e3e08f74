import { describe, expect, test } from 'vitest';
import { priceFigures } from '#components/prices/price-figures.ts';
import { priceTable } from '#components/prices/price-groups.ts';
import { splitAddress } from '#components/source-list.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import { REGIONS } from '#engine/pricing/region.ts';

const table = priceTable();
const rows = table.groups.flatMap((group) => group.rows);

describe('priceTable', () => {
  test('holds every rate of every region once', () => {
    for (const region of REGIONS) {
      const shown = rows.filter((row) => row.cells.some((cell) => cell.region === region)).map((row) => row.id);
      expect(new Set(shown)).toEqual(new Set(bookFor(region).rates.keys()));
      expect(shown.length).toBe(new Set(shown).size);
    }
  });

  test('every number leads to a source', () => {
    const numbers = new Set(table.sources.map((source) => source.number));
    expect(rows.flatMap((row) => row.cells).every((cell) => numbers.has(cell.source))).toBe(true);
  });

  test('a price that is not known is never a premium', () => {
    const unknown = rows.filter((row) =>
      row.cells.some(({ region, tiers }) => region !== 'eu-west-1' && tiers === null),
    );
    expect(unknown.length).toBeGreaterThan(0);
    expect(unknown.every((row) => row.premium === null)).toBe(true);
  });
});

describe('priceFigures', () => {
  test('counts add up', () => {
    const figures = priceFigures(table);
    const known = Object.values(figures.byConfidence).reduce((sum, count) => sum + count, 0);
    expect(known + figures.unknown + figures.notOffered).toBe(figures.rates * REGIONS.length);
    expect(figures.dearer).toBeLessThanOrEqual(figures.compared);
  });
});

describe('splitAddress', () => {
  test('separates the address from the words after it', () => {
    expect(splitAddress('https://a.b/c via github.com/x')).toEqual({
      address: 'https://a.b/c',
      words: 'via github.com/x',
    });
    expect(splitAddress('AWS Price List')).toEqual({ address: null, words: 'AWS Price List' });
  });
});
