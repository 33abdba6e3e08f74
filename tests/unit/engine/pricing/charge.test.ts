import { describe, expect, test } from 'vitest';
import { chargeTiers, sliceTiers } from '#engine/pricing/charge.ts';

const LADDER = [
  { from: 0, to: 100, price: 0.4 },
  { from: 100, to: 200, price: 0.3 },
  { from: 200, to: Infinity, price: 0.24 },
];

describe('sliceTiers', () => {
  test('fills the tiers in order and ends on the open one', () => {
    expect(sliceTiers(LADDER, 0, 250).map(({ quantity, price }) => [quantity, price])).toEqual([
      [100, 0.4],
      [100, 0.3],
      [50, 0.24],
    ]);
  });

  test('starts where earlier lines of the same rate stopped', () => {
    expect(sliceTiers(LADDER, 150, 100).map(({ quantity, price }) => [quantity, price])).toEqual([
      [50, 0.3],
      [50, 0.24],
    ]);
  });

  test('shows the first price for a quantity of zero', () => {
    expect(sliceTiers(LADDER, 0, 0)).toEqual([{ from: 0, to: 100, quantity: 0, price: 0.4, amount: 0 }]);
  });

  test('says null, not infinity, for an open upper bound', () => {
    expect(sliceTiers(LADDER, 200, 1)[0]?.to).toBeNull();
  });
});

describe('chargeTiers', () => {
  test('costs the sum of its slices', () => {
    expect(chargeTiers(LADDER, 0, 250)).toBeCloseTo(40 + 30 + 12, 12);
  });
});
