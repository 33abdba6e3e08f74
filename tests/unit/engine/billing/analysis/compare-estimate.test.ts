import { expect, test } from 'vitest';
import { compareEstimate } from '#engine/billing/analysis/compare-estimate.ts';
import type { Estimate } from '#engine/billing/variance/decode-estimate.ts';
import { onDays, openCharges } from '../../../../fixtures/billing/judge-charges.ts';

const estimate: Estimate = {
  ...{ currency: 'USD', hours: 730 },
  lines: [
    {
      ...{ sku: 'SKU1', meter: 'sqs.standard-requests', service: 'Amazon SQS', region: 'us-east-1', name: 'requests' },
      ...{ unit: 'request', quantity: '7300', cost: '73' },
    },
  ],
};

/** Fifty days of January and February; the charges of the last one end at noon. */
const charges = onDays(50, (day) => [
  {
    ...{ SkuId: 'SKU1', ServiceName: 'Amazon Simple Queue Service', RegionId: 'us-east-1', PricingUnit: 'Requests' },
    ...{ PricingQuantity: 300, BilledCost: 3, x_UsageType: 'Requests-Tier1' },
    ...(day === 49 ? { ChargePeriodEnd: '2026-02-19T12:00:00Z' } : {}),
  },
  ...(day === 40 ? [{ BilledCost: 9, ChargeCategory: 'Tax' }] : []),
  ...(day === 2 ? [{ BilledCost: 4, BillingCurrency: 'BRL' }] : []),
]);

test('an estimate is compared with a whole month, with part of one, and in its currency only', async () => {
  const { database } = await openCharges(charges);
  const compare = (month: string | null, currency = 'USD') =>
    compareEstimate(database, { ...estimate, currency }, { metric: 'BilledCost', month });

  // January is the last whole month: 744 hours, so that 7440 were planned and 9300 came, at the planned price.
  expect(await compare(null)).toMatchObject({
    ok: true,
    value: {
      period: { start: '2026-01-01', end: '2026-01-31', days: 31 },
      lines: [{ by: 'sku', volume: '18.6', price: '0', names: ['requests', 'Requests-Tier1'] }],
      totals: { planned: '74.4', actual: '93', elsewhere: '0' },
    },
  });
  expect(await compare('2026-02')).toMatchObject({
    ok: true,
    value: {
      period: { start: '2026-02-01', end: '2026-02-18', days: 18 },
      totals: { planned: '43.2', actual: '54', elsewhere: '9' },
    },
  });
  expect(await compare('2026-03')).toMatchObject({
    issues: [{ code: 'month-not-in-bill', params: { from: '2026-01-01', to: '2026-02-18' } }],
  });
  expect(await compare(null, 'EUR')).toMatchObject({
    issues: [{ code: 'currency-differs', params: { estimate: 'EUR', bill: 'USD, BRL' } }],
  });
});
