import { describe, expect, test } from 'vitest';
import { smallRecurring } from '#engine/billing/rules/small-recurring.ts';
import { findingsOf, judgeCharges, onDays } from '../../../../fixtures/billing/judge-charges.ts';

const base = { ServiceName: 'Amazon RDS', ResourceId: 'db', BilledCost: 50 };

describe('small recurring cost', () => {
  test('small items of every day are summed by service', async () => {
    const charges = onDays(30, () => [
      base,
      { ServiceName: 'AWS Secrets Manager', ResourceId: 'secret-1', BilledCost: '0.0134' },
      { ServiceName: 'AWS Secrets Manager', ResourceId: 'secret-2', BilledCost: '0.0266' },
    ]);
    expect(await findingsOf(smallRecurring, charges)).toMatchObject([
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
    expect(await findingsOf(smallRecurring, charges)).toMatchObject([
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
        smallRecurring,
        onDays(30, (index) => [base, small(index)]),
      ),
    ).toEqual([]);
  });

  test('two weeks are needed to tell', async () => {
    expect(
      (
        await judgeCharges(
          smallRecurring,
          onDays(13, () => base),
        )
      ).needsData,
    ).toMatchObject([{ days: { needed: 14, found: 13 } }]);
  });
});
