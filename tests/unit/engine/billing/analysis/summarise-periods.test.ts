import { expect, test } from 'vitest';
import { exactSum } from '#engine/billing/analysis/exact-sum.ts';
import { forecastBill } from '#engine/billing/analysis/forecast-bill.ts';
import { summarisePeriods } from '#engine/billing/analysis/summarise-periods.ts';
import { onDays, openCharges } from '../../../../fixtures/billing/judge-charges.ts';

test('days and months hold every charge, by currency and by cost', async () => {
  const charges = onDays(40, (day) => [
    { BilledCost: '0.1', EffectiveCost: day % 2, ServiceName: 'a' },
    ...(day === 33 ? [{ BilledCost: -2.5, ChargeCategory: 'Credit' }] : []),
    ...(day === 3 ? [{ BilledCost: '9', BillingCurrency: 'BRL' }] : []),
  ]);
  const undated = { BilledCost: '0.01', ChargePeriodStart: null, ChargePeriodEnd: null };
  const { database } = await openCharges([...charges, undated]);
  const months = await summarisePeriods(database, 'month');
  expect(months.map(({ currency, period, rows, totals }) => [currency, period, rows, totals.BilledCost])).toEqual([
    ['BRL', '2026-01', 1, '9'],
    ['USD', '2026-01', 31, '3.1'],
    ['USD', '2026-02', 10, '-1.6'],
    ['USD', null, 1, '0.01'],
  ]);
  expect(months[1]?.totals.EffectiveCost).toBe('15');
  const days = await summarisePeriods(database, 'day');
  expect(days).toHaveLength(42);
  expect(days.find(({ period }) => period === '2026-02-03')).toMatchObject({ rows: 2, totals: { BilledCost: '-2.4' } });
  const dollars = days.filter(({ currency }) => currency === 'USD').map(({ totals }) => totals.BilledCost);
  expect(exactSum(dollars)).toBe('1.51');
});

test('a bill is forecast by currency, from use alone and from complete days', async () => {
  const charges = onDays(45, (day) => [
    // The last day is still filling: its charges end at noon.
    day === 44 ? { BilledCost: 1, ChargePeriodEnd: '2026-02-14T12:00:00Z' } : { BilledCost: 10 + (day % 3) },
    ...(day === 40 ? [{ BilledCost: 500, ChargeCategory: 'Tax' }] : []),
    ...(day < 12 ? [{ BilledCost: 3, BillingCurrency: 'BRL' }] : []),
  ]);
  const { database } = await openCharges(charges);
  const [dollars, reais] = await forecastBill(database, 'BilledCost', { months: 0, budget: null });
  expect(reais?.currency).toBe('BRL');
  expect(reais?.forecast).toEqual({ kind: 'too-few-days', days: 12, needed: 35 });
  expect(reais?.past.days.map(({ usage }) => usage)).toEqual(Array.from({ length: 12 }, () => '3'));
  expect(dollars).toMatchObject({
    currency: 'USD',
    forecast: {
      ...{ kind: 'forecast', lastDay: '2026-02-13' },
      running: { month: '2026-02', toDate: { days: 13, other: '500' }, remaining: { days: 15 } },
      lastMonth: { month: '2026-01', days: 31, usage: '340', other: '0' },
    },
  });
  const forecast = dollars?.forecast;
  if (forecast?.kind !== 'forecast') throw new Error('there are enough days');
  expect(Math.abs(forecast.running.remaining.expected - 15 * 11)).toBeLessThan(5);
});
