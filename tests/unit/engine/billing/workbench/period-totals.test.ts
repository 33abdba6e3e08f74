import { expect, test } from 'vitest';
import { exactSum } from '#engine/billing/analysis/exact-sum.ts';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import { readySql } from '#engine/billing/workbench/ready-queries.ts';
import { onDays, openCharges } from '../../../../fixtures/billing/judge-charges.ts';

test('days and months hold every charge of a currency, by each cost', async () => {
  const charges = onDays(40, (day) => [
    { BilledCost: '0.1', EffectiveCost: day % 2, ServiceName: 'a' },
    ...(day === 33 ? [{ BilledCost: -2.5, ChargeCategory: 'Credit' }] : []),
    ...(day === 3 ? [{ BilledCost: '9', BillingCurrency: 'BRL' }] : []),
  ]);
  const undated = { BilledCost: '0.01', ChargePeriodStart: null, ChargePeriodEnd: null };
  const { database } = await openCharges([...charges, undated]);
  const scope = { view: WHOLE, currency: 'USD', extent: null, anomaly: null, lineage: null };
  const totals = async (query: 'daily-totals' | 'monthly-totals') => database.query(readySql(query, scope) ?? '');
  const months = await totals('monthly-totals');
  expect(months.map(({ period, row_count }) => [period, Number(row_count)])).toEqual([
    ['2026-01', 31],
    ['2026-02', 10],
    [null, 1],
  ]);
  expect(Number(months[0]?.['effective_cost'])).toBe(15);
  const days = await totals('daily-totals');
  expect(days).toHaveLength(41);
  for (const periods of [days, months]) expect(exactSum(periods.map((one) => String(one['billed_cost'])))).toBe('1.51');
});
