import { describe, expect, test } from 'vitest';
import { splitVariance } from '#engine/billing/variance/split-variance.ts';

const line = (quantity: string, cost: string, actualQuantity: string, actualCost: string) => ({
  planned: { quantity, cost },
  actual: { quantity: actualQuantity, cost: actualCost },
});

describe('splitVariance', () => {
  test('a line alone has price and volume, and no mix', () => {
    // Planned 100 at 2, came 150 at 3: 50 more at the planned 2, and one more for each of the 150.
    expect(splitVariance([line('100', '200', '150', '450')])).toEqual([
      { variance: '250', volume: '100', mix: '0', price: '150' },
    ]);
  });

  test('a dearer mix of the same total is mix', () => {
    // 100 standard at 1 and 100 FIFO at 3 were planned; 50 and 150 came, at the planned prices.
    const [standard, fifo] = splitVariance([line('100', '100', '50', '50'), line('100', '300', '150', '450')]);
    expect(standard).toEqual({ variance: '-50', volume: '0', mix: '-50', price: '0' });
    expect(fifo).toEqual({ variance: '150', volume: '0', mix: '150', price: '0' });
  });

  test('all three at once', () => {
    // Together 200 planned, 300 came: volume is half of each plan.
    const [standard, fifo] = splitVariance([line('100', '100', '100', '120'), line('100', '300', '200', '500')]);
    expect(standard).toEqual({ variance: '20', volume: '50', mix: '-50', price: '20' });
    expect(fifo).toEqual({ variance: '200', volume: '150', mix: '150', price: '-100' });
  });

  test('nothing used is volume and mix, and no price', () => {
    expect(splitVariance([line('3', '10', '0', '0')])).toEqual([
      { variance: '-10', volume: '-10', mix: '0', price: '0' },
    ]);
  });
});
