import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactSum } from '#engine/billing/analysis/exact-sum.ts';
import { compareLines } from '#engine/billing/variance/compare-lines.ts';
import { splitVariance } from '#engine/billing/variance/split-variance.ts';

const places = fc.integer({ min: 0, max: 18 });
/** Decimals as bills have them, of up to 18 places. */
const decimals = (min: number) =>
  fc
    .record({ units: fc.integer({ min, max: 1e9 }), part: fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), places })
    .map(({ units, part, places: count }) => `${units}.${String(part).padStart(18, '0').slice(0, count) || '0'}`);
const volumes = (least: number) => fc.record({ quantity: decimals(least), cost: decimals(0) });
const families = fc.array(fc.record({ planned: volumes(1), actual: volumes(0) }), { minLength: 1, maxLength: 8 });

test('price, volume and mix sum to the variance, to the last digit', () => {
  fc.assert(
    fc.property(families, (family) => {
      for (const [index, { variance, price, volume, mix }] of splitVariance(family).entries()) {
        expect(exactSum([price, volume, mix])).toBe(variance);
        const { planned, actual } = family[index] ?? { planned: { cost: '0' }, actual: { cost: '0' } };
        expect(exactSum([planned.cost, variance])).toBe(exactSum([actual.cost]));
      }
    }),
  );
});

test('as much as planned at planned prices has no variance; all at another price is all price', () => {
  fc.assert(
    fc.property(
      fc.array(volumes(1), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 2, max: 9 }),
      (plan, factor) => {
        const nothing = { price: '0', volume: '0', mix: '0', variance: '0' };
        for (const split of splitVariance(plan.map((planned) => ({ planned, actual: planned }))))
          expect(split).toEqual(nothing);
        const dearer = plan.map((planned) => ({
          planned,
          actual: { ...planned, cost: exactSum(Array.from({ length: factor }, () => planned.cost)) },
        }));
        for (const { price, variance } of splitVariance(dearer)) expect(price).toBe(variance);
      },
    ),
  );
});

const lines = fc.array(
  fc.record({
    sku: fc.option(fc.constantFrom('S1', 'S2', 'S3')),
    meter: fc.option(fc.constantFrom('m1', 'm2')),
    service: fc.option(fc.constantFrom('Amazon SQS', 'AWSQueueService', 'Amazon SNS', 'AWS Lambda')),
    region: fc.constantFrom('us-east-1', 'sa-east-1'),
    name: fc.constant(null),
    unit: fc.constantFrom('Requests', 'request', 'GB'),
    quantity: decimals(0),
    cost: decimals(0),
  }),
  { maxLength: 12 },
);

test('nothing of either side is lost: the bridge from planned to actual closes, and with the rest it is the bill', () => {
  fc.assert(
    fc.property(lines, lines, fc.integer({ min: 1, max: 31 }), (planned, actual, days) => {
      const { totals } = compareLines(
        { currency: 'USD', hours: 730, lines: planned },
        { days, lines: actual, notUse: '5' },
      );
      const { price, volume, mix, actualOnly, plannedOnly, elsewhere } = totals;
      const steps = [
        totals.planned,
        price,
        volume,
        mix,
        actualOnly,
        plannedOnly.startsWith('-') ? plannedOnly.slice(1) : `-${plannedOnly}`,
      ];
      expect(exactSum(steps)).toBe(totals.actual);
      expect(exactSum([totals.actual, elsewhere])).toBe(exactSum(['5', ...actual.map(({ cost }) => cost)]));
      expect(exactSum([totals.planned, totals.variance])).toBe(totals.actual);
    }),
  );
});
