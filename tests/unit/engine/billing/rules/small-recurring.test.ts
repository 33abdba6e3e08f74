import { describe, expect, test } from 'vitest';
import { smallRecurringCost, smallRecurringRows } from '#engine/billing/rules/small-recurring.ts';
import { findingsOf, judgeCharges, onDays } from '../../../../fixtures/billing/judge-charges.ts';

const base = { ServiceName: 'Amazon RDS', ResourceId: 'db', BilledCost: 50 };

describe('small recurring cost', () => {
  test('small items of every day are summed by service', async () => {
    const charges = onDays(30, () => [
      base,
      { ServiceName: 'AWS Secrets Manager', ResourceId: 'secret-1', BilledCost: '0.0134' },
      { ServiceName: 'AWS Secrets Manager', ResourceId: 'secret-2', BilledCost: '0.0266' },
    ]);
    expect(await findingsOf(smallRecurringCost, charges)).toMatchObject([
      {
        severity: 'low',
        rows: 60,
        cost: '1.2',
        subject: { ServiceName: 'AWS Secrets Manager' },
        evidence: { items: 2, largest: '0.798', days: 30 },
      },
    ]);
  });

  test('a charge on the first of three months recurs', async () => {
    const charges = onDays(90, (index) => [
      base,
      ...([0, 31, 59].includes(index) ? [{ ServiceName: 'AWS Config', ResourceId: 'rule', BilledCost: '2' }] : []),
    ]);
    expect(await findingsOf(smallRecurringCost, charges)).toMatchObject([
      { subject: { ServiceName: 'AWS Config' }, cost: '6' },
    ]);
  });

  test.each([
    ['what costs more', () => ({ ServiceName: 'Amazon EC2', ResourceId: 'i-1', BilledCost: '0.6' })],
    [
      'what comes only now and then',
      (index: number) => ({
        ServiceName: 'AWS Glue',
        ResourceId: 'job',
        BilledCost: index % 2 ? '0.2' : '0',
        ChargeCategory: index % 2 ? 'Usage' : 'Tax',
      }),
    ],
    [
      'what comes to less than one together',
      () => ({ ServiceName: 'AWS KMS', ResourceId: 'key', BilledCost: '0.001' }),
    ],
  ])('%s passes', async (_name, small) => {
    expect(
      await findingsOf(
        smallRecurringCost,
        onDays(30, (index) => [base, small(index)]),
      ),
    ).toEqual([]);
  });

  test('a day that costs nothing is no day of it, though version 1 took it for one', async () => {
    const freeTier = onDays(30, (index) => [
      base,
      { ServiceName: 'AWS Lambda', ResourceId: 'function', BilledCost: index === 20 ? '4' : '0' },
    ]);
    expect(await findingsOf(smallRecurringRows, freeTier)).toMatchObject([{ subject: { ServiceName: 'AWS Lambda' } }]);
    expect(await findingsOf(smallRecurringCost, freeTier)).toEqual([]);
    const paid = onDays(30, (index) => [
      base,
      { ServiceName: 'AWS Lambda', ResourceId: 'function', BilledCost: index < 3 ? '0' : '0.2' },
    ]);
    expect(await findingsOf(smallRecurringCost, paid)).toMatchObject([{ cost: '5.4', rows: 30 }]);
  });

  test('a month that costs nothing is no month of it', async () => {
    const charges = onDays(90, (index) => [
      base,
      ...([0, 31, 59].includes(index)
        ? [{ ServiceName: 'AWS Config', ResourceId: 'rule', BilledCost: index === 31 ? '0' : '3' }]
        : []),
    ]);
    expect(await findingsOf(smallRecurringRows, charges)).toHaveLength(1);
    expect(await findingsOf(smallRecurringCost, charges)).toEqual([]);
  });

  test('two weeks are needed to tell', async () => {
    expect(
      (
        await judgeCharges(
          smallRecurringCost,
          onDays(13, () => base),
        )
      ).needsData,
    ).toMatchObject([{ days: { needed: 14, found: 13 } }]);
  });
});
