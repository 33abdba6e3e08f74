import { describe, expect, test } from 'vitest';
import { costSpike } from '#engine/billing/rules/cost-spike.ts';
import { findingsOf, judgeCharges, onDays } from '../../../../fixtures/billing/judge-charges.ts';

/** Days of two services, the first in two accounts, with what the day 40 of one account costs. */
const bill = (spike: number, more: (index: number) => object = () => ({}), days = 60) =>
  onDays(days, (index) => [
    { BilledCost: 20 + (index % 3), ServiceName: 'AmazonVPC', SubAccountId: 'payments', ...more(index) },
    { BilledCost: index === 40 ? spike : 30 + (index % 2), ServiceName: 'AmazonVPC', SubAccountId: 'cards' },
    { BilledCost: 100 + (index % 5), ServiceName: 'AmazonRDS', SubAccountId: 'cards' },
  ]);

describe('cost spike', () => {
  test('a steady bill passes', async () => {
    expect(await findingsOf(costSpike, bill(30))).toEqual([]);
  });

  test('a day above its history is found once, in its service, with its cause', async () => {
    const found = await findingsOf(costSpike, bill(130));
    expect(found).toMatchObject([
      {
        rule: 'cost-spike',
        rows: 2,
        cost: '151',
        subject: { ServiceName: 'AmazonVPC', ChargePeriodStart: '2026-02-10' },
        evidence: {
          kind: 'spike',
          end: '2026-02-10',
          actual: 151,
          causes: [{ dimension: 'SubAccountId', keys: [{ key: 'cards' }] }],
        },
      },
    ]);
    const { expected, impact } = found[0]?.evidence as { expected: number; impact: number };
    expect(expected).toBeGreaterThan(48);
    expect(expected).toBeLessThan(55);
    expect(impact).toBeCloseTo(151 - expected, 9);
  });

  test('a level that rises to stay is one finding of its kind', async () => {
    const charges = bill(30, (index) => (index >= 60 ? { BilledCost: 60 + (index % 3) } : {}), 120);
    expect(await findingsOf(costSpike, charges)).toMatchObject([{ evidence: { kind: 'level-shift' } }]);
  });

  test('cheaper days, credits, one-time purchases and a last day still filling are no findings', async () => {
    expect(await findingsOf(costSpike, bill(0))).toEqual([]);
    const last = { ChargePeriodStart: '2026-02-10T00:00:00Z', ChargePeriodEnd: '2026-02-11T00:00:00Z' };
    const once = [
      { ...last, BilledCost: 900, ServiceName: 'AmazonVPC', ChargeCategory: 'Purchase', ChargeFrequency: 'One-Time' },
      { ...last, BilledCost: 900, ServiceName: 'AmazonVPC', ChargeCategory: 'Tax' },
      { ...last, BilledCost: 900, ServiceName: 'AmazonVPC', ChargeClass: 'Correction' },
    ];
    expect(await findingsOf(costSpike, [...bill(30), ...once])).toEqual([]);
    const filling = { ChargePeriodStart: '2026-03-02T00:00:00Z', ChargePeriodEnd: '2026-03-02T01:00:00Z' };
    expect(
      await findingsOf(costSpike, [...bill(30), { ...filling, BilledCost: 900, ServiceName: 'AmazonVPC' }]),
    ).toEqual([]);
  });

  test('too few days need data', async () => {
    const charges = onDays(9, () => ({ BilledCost: 1, ServiceName: 'AmazonVPC' }));
    expect((await judgeCharges(costSpike, charges)).needsData).toMatchObject([
      { columns: [], days: { needed: 10, found: 9 } },
    ]);
  });

  test('currencies are judged apart', async () => {
    const real = bill(30).map((charge) => ({ ...charge, BillingCurrency: 'BRL' }));
    expect((await findingsOf(costSpike, [...bill(130), ...real])).map(({ currency }) => currency)).toEqual(['USD']);
  });
});
