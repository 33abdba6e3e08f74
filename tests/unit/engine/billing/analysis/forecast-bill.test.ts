import { expect, test } from 'vitest';
import { forecastBill } from '#engine/billing/analysis/forecast-bill.ts';
import { onDays, openCharges } from '../../../../fixtures/billing/judge-charges.ts';

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
