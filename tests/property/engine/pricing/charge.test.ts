import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chargeTiers, sliceTiers } from '#engine/pricing/charge.ts';
import type { PricedTier } from '#engine/pricing/tariff.ts';

const ladders: fc.Arbitrary<readonly PricedTier[]> = fc
  .array(fc.record({ width: fc.integer({ min: 1, max: 1e9 }), price: fc.double({ min: 0, max: 10, noNaN: true }) }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((steps) => {
    let from = 0;
    return steps.map(({ width, price }, index) => {
      const tier = { from, to: index === steps.length - 1 ? Infinity : from + width, price };
      from += width;
      return tier;
    });
  });

test('tiers are continuous: one more unit at a bound costs one unit, of the tier it falls into', () => {
  fc.assert(
    fc.property(ladders, (tiers) => {
      for (const { from, price } of tiers) {
        const step = chargeTiers(tiers, 0, from + 1) - chargeTiers(tiers, 0, from);
        expect(step).toBeCloseTo(price, 4);
      }
    }),
  );
});

test('what was used before only moves where in the tiers a quantity falls', () => {
  const quantity = fc.double({ min: 0, max: 1e10, noNaN: true });
  fc.assert(
    fc.property(ladders, quantity, quantity, (tiers, before, more) => {
      const apart = chargeTiers(tiers, 0, before) + chargeTiers(tiers, before, more);
      const together = chargeTiers(tiers, 0, before + more);
      expect(Math.abs(apart - together)).toBeLessThanOrEqual(1e-9 * (1 + together));
      const slices = sliceTiers(tiers, before, more).reduce((sum, { amount }) => sum + amount, 0);
      expect(Math.abs(slices - chargeTiers(tiers, before, more))).toBeLessThanOrEqual(1e-9 * (1 + slices));
    }),
  );
});
