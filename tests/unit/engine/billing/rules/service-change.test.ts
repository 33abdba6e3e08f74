import { describe, expect, test } from 'vitest';
import { newService } from '#engine/billing/rules/new-service.ts';
import { vanishedService } from '#engine/billing/rules/vanished-service.ts';
import type { Charge } from '../../../../fixtures/billing/judge-charges.ts';
import { findingsOf, judgeCharges, onDays } from '../../../../fixtures/billing/judge-charges.ts';

const always = { ServiceName: 'Amazon RDS', BilledCost: 100 };
const bill = (days: number, has: (index: number) => boolean, more: Charge = {}) =>
  onDays(days, (index) => [
    always,
    ...(has(index) ? [{ ServiceName: 'Amazon Bedrock', BilledCost: 30, ...more }] : []),
  ]);

describe('new service', () => {
  test('a service first charged after a month without it is found, weighed by its pace', async () => {
    expect(
      await findingsOf(
        newService,
        bill(60, (index) => index >= 50),
      ),
    ).toMatchObject([
      {
        severity: 'high',
        rows: 10,
        cost: '300',
        subject: { ServiceName: 'Amazon Bedrock' },
        evidence: { firstDay: '2026-02-20', daysBefore: 50, daysSince: 10, perDay: 30 },
      },
    ]);
  });

  test.each([
    ['one there from the start', bill(60, () => true)],
    ['one that came in the first month', bill(60, (index) => index >= 20)],
    ['one that came long ago', bill(120, (index) => index >= 50)],
    ['what is free', bill(60, (index) => index >= 50, { BilledCost: 0 })],
    ['a credit', bill(60, (index) => index >= 50, { ChargeCategory: 'Credit' })],
  ])('%s passes', async (_name, charges) => {
    expect(await findingsOf(newService, charges)).toEqual([]);
  });

  test('a month of history is needed', async () => {
    expect(
      (
        await judgeCharges(
          newService,
          bill(31, () => true),
        )
      ).needsData,
    ).toMatchObject([{ days: { needed: 32, found: 31 } }]);
  });
});

describe('vanished service', () => {
  test('a service that was charged daily and no longer is, is found', async () => {
    expect(
      await findingsOf(
        vanishedService,
        bill(60, (index) => index < 45),
      ),
    ).toMatchObject([
      {
        severity: 'high',
        rows: 45,
        cost: '1350',
        subject: { ServiceName: 'Amazon Bedrock' },
        evidence: { lastDay: '2026-02-14', daysQuiet: 15, daysCharged: 45 },
      },
    ]);
  });

  test.each([
    ['one quiet for less than a week', bill(60, (index) => index < 54)],
    ['one used weekly that skipped a week', bill(60, (index) => index % 7 === 0 && index < 50)],
    ['one gone long ago', bill(120, (index) => index < 45)],
    ['one charged a few times only', bill(60, (index) => index >= 30 && index < 34)],
  ])('%s passes', async (_name, charges) => {
    expect(await findingsOf(vanishedService, charges)).toEqual([]);
  });
});
