import { describe, expect, test } from 'vitest';
import type { BillExtent } from '#engine/billing/analysis/bill-extent.ts';
import { dayAfter } from '#engine/billing/analysis/bill-extent.ts';
import { chargeStretches, latestStretch, LONGEST_PAUSE } from '#engine/billing/analysis/charge-stretches.ts';
import { explainAnomalies } from '#engine/billing/analysis/explain-anomalies.ts';
import { forecastBill } from '#engine/billing/analysis/forecast-bill.ts';
import { searchedCurrencies } from '#engine/billing/analysis/lack-of-days.ts';
import { judgeBill } from '#engine/billing/rules/judge-bill.ts';
import type { Charge } from '../../../../fixtures/billing/judge-charges.ts';
import { onDays, openCharges } from '../../../../fixtures/billing/judge-charges.ts';

const EXTENT: BillExtent = {
  ...{ firstDay: '2000-01-01', lastDay: '2099-12-30', days: 36_524 },
  ...{ completeUntil: '2099-12-31 00:00:00', lastBillingMonth: null, gross: 1 },
};

const from = (day: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ day: dayAfter(day, index) }));
const spans = (stretches: readonly BillExtent[]) =>
  stretches.map(({ firstDay, lastDay, days }) => [firstDay, lastDay, days]);

describe('chargeStretches', () => {
  test('parts a bill where it pauses for longer than a quarter', () => {
    const next = dayAfter('2026-01-10', LONGEST_PAUSE + 1);
    const charged = [
      ...from('2000-01-01', 1),
      ...from('2026-01-01', 10),
      { day: next },
      { day: dayAfter(next, LONGEST_PAUSE + 2) },
    ];
    expect(spans(chargeStretches(EXTENT, charged))).toEqual([
      ['2000-01-01', '2000-01-01', 1],
      ['2026-01-01', next, 10 + LONGEST_PAUSE + 1],
      [dayAfter(next, LONGEST_PAUSE + 2), dayAfter(next, LONGEST_PAUSE + 2), 1],
    ]);
    expect(chargeStretches(EXTENT, [])).toEqual([]);
  });

  test('of which a bill goes on from the latest that is no stray day', () => {
    const last = (charged: readonly { readonly day: string }[]) => spans([latestStretch(EXTENT, charged)])[0];
    const bill = from('2026-01-01', 40);
    expect(last([...from('2000-01-01', 50), ...bill, { day: '2099-12-30' }])).toEqual(['2026-01-01', '2026-02-09', 40]);
    expect(last([{ day: '2000-01-01' }, ...from('2026-01-01', 5), { day: '2099-12-30' }])).toEqual([
      '2026-01-01',
      '2026-01-05',
      5,
    ]);
    expect(latestStretch(EXTENT, [])).toBe(EXTENT);
  });
});

describe('a row dated years away', () => {
  const at = (day: string, charge: Charge): Charge => ({
    ...{ ChargePeriodStart: `${day}T00:00:00Z`, ChargePeriodEnd: `${dayAfter(day, 1)}T00:00:00Z`, ServiceName: 'S3' },
    ...charge,
  });
  const cost = (index: number) => 100 + (index % 5);
  const spiked = onDays(120, (index) => ({ ServiceName: 'S3', BilledCost: index === 100 ? 500 : cost(index) }));
  const stray = ['2000-01-01', '2099-12-30'].map((day) => at(day, { BilledCost: 3 }));

  const told = async (charges: readonly Charge[]) => {
    const { database, lineage } = await openCharges(charges);
    const found = await explainAnomalies(database, lineage, 'BilledCost');
    const [forecast] = await forecastBill(database, 'BilledCost', { months: 1, budget: null });
    return { anomalies: found.map(({ start, kind }) => [start, kind]), forecast };
  };

  test('changes nothing of what is unusual, nor of what is forecast', async () => {
    const without = await told(spiked);
    expect(without.anomalies).toEqual([['2026-04-11', 'spike']]);
    expect(without.forecast?.forecast).toMatchObject({ kind: 'forecast', lastDay: '2026-04-30' });
    expect(await told([...spiked, ...stray])).toEqual(without);
  });

  test('and what is unusual is found on both sides of a pause', async () => {
    const earlier = Array.from({ length: 60 }, (_, index) =>
      at(dayAfter('2024-01-01', index), { BilledCost: index === 40 ? 900 : cost(index) }),
    );
    const { anomalies } = await told([...earlier, ...spiked]);
    expect(anomalies).toEqual([
      ['2024-02-10', 'spike'],
      ['2026-04-11', 'spike'],
    ]);
  });

  test('and where no stretch has days enough, nothing is called searched', async () => {
    const [early, late] = ['2025-01-01', '2026-01-01'].map((first) =>
      Array.from({ length: 9 }, (_, index) => at(dayAfter(first, index), { BilledCost: index === 6 ? 900 : 100 })),
    );
    const { database, lineage } = await openCharges([...(early ?? []), ...(late ?? [])]);
    const lack = { needed: 10, found: 9, pause: LONGEST_PAUSE };
    expect(await searchedCurrencies(database, 'BilledCost')).toEqual([{ currency: 'USD', lack, leftOut: 0 }]);
    const { needsData } = await judgeBill(database, lineage, { metric: 'BilledCost' });
    expect(needsData.filter(({ rule }) => rule === 'cost-spike')).toMatchObject([{ columns: [], days: lack }]);
    const days = await openCharges(onDays(9, () => ({ BilledCost: 1 })));
    expect(await searchedCurrencies(days.database, 'BilledCost')).toEqual([
      { currency: 'USD', lack: { needed: 10, found: 9, pause: null }, leftOut: 0 },
    ]);
    const whole = await openCharges([...spiked, ...stray]);
    expect(await searchedCurrencies(whole.database, 'BilledCost')).toEqual([
      { currency: 'USD', lack: null, leftOut: 2 },
    ]);
  });
});
