import { describe, expect, test } from 'vitest';
import { billOverview, LISTED_GROUPS } from '#engine/billing/analysis/bill-overview.ts';
import type { BillView } from '#engine/billing/analysis/bill-view.ts';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import type { BillReport } from '#engine/billing/analysis/report-bill.ts';
import { reportBill } from '#engine/billing/analysis/report-bill.ts';
import type { Charge } from '../../../../fixtures/billing/judge-charges.ts';
import { day, onDays, openCharges } from '../../../../fixtures/billing/judge-charges.ts';

async function overviewOf(charges: readonly Charge[], view: Partial<BillView> = {}) {
  const found = await billOverview(await openCharges(charges), { ...WHOLE, ...view });
  if (found === null) throw new Error('a bill without rows');
  return found;
}

/** January to the tenth of March 2026. */
const quarter = onDays(69, (index) => [
  { ServiceName: 'RDS', BilledCost: index < 31 ? '1.1' : '2.2' },
  { ServiceName: 'S3', BilledCost: '0.3' },
  ...(index === 40 ? [{ ServiceName: 'S3', ChargeCategory: 'Credit', BilledCost: -5 }] : []),
]);

describe('billOverview', () => {
  test('sums exactly, by month, with the last full month against the one before', async () => {
    const { summary, periods, change, undated, fileRows, others } = await overviewOf(quarter);
    expect(summary.reconciliation).toEqual({
      ...{ metric: 'BilledCost', file: '133.4', shown: '133.4', filtered: '0', unreadable: 0 },
    });
    expect(change).toEqual({ last: { month: '2026-02', cost: '65' }, before: { month: '2026-01', cost: '43.4' } });
    expect(periods.unit).toBe('week');
    expect(
      periods.periods.slice(0, 2).map(({ start, end, isWhole, costs, total }) => [start, end, isWhole, costs, total]),
    ).toEqual([
      ['2025-12-29', '2026-01-04', false, ['4.4', '1.2', '0'], '5.6'],
      ['2026-01-05', '2026-01-11', true, ['7.7', '2.1', '0'], '9.8'],
    ]);
    expect([undated, fileRows, others]).toEqual(['0', 139, []]);
  });

  test('days narrow what is shown; what is left out is in the proof', async () => {
    const { summary, periods, change } = await overviewOf(quarter, { from: '2026-02-09', to: '2026-02-12' });
    expect(periods.unit).toBe('day');
    expect(periods.periods.map(({ total }) => total)).toEqual(['2.5', '-2.5', '2.5', '2.5']);
    expect(summary.reconciliation).toMatchObject({ file: '133.4', shown: '5', filtered: '128.4' });
    expect(change).toBeNull();
  });

  test('values narrow it too, also those of charges without one', async () => {
    const charges = onDays(1, () => [
      { BilledCost: 1, RegionId: 'sa-east-1' },
      { BilledCost: 2, RegionId: null },
      { BilledCost: 4, RegionId: 'us-east-1' },
    ]);
    const only = [{ dimension: 'RegionId' as const, values: ['sa-east-1', null] }];
    const { summary, fileRows } = await overviewOf(charges, { only, by: 'RegionId' });
    expect(summary.by.map(({ key, cost }) => [key, cost])).toEqual([
      [null, '2'],
      ['sa-east-1', '1'],
    ]);
    expect([summary.rows, fileRows, summary.reconciliation.filtered]).toEqual([2, 3, '4']);
  });

  test.each([
    ['nothing is filtered', {}, { file: '133.4', shown: '132.3', filtered: '0', remainder: '1.1' }],
    [
      'it is lost of what is shown',
      { only: [{ dimension: 'ServiceName', values: ['RDS'] }] } as const,
      { file: '133.4', shown: '116.6', filtered: '15.7', remainder: '1.1' },
    ],
    [
      'it is lost of what is left out',
      { only: [{ dimension: 'ServiceName', values: ['S3'] }] } as const,
      { file: '133.4', shown: '15.7', filtered: '116.6', remainder: '1.1' },
    ],
  ])('a cost lost between the layers is no part of what is filtered out: %s', async (_what, view, sums) => {
    const bill = await openCharges(quarter);
    await bill.database.query(
      "DELETE FROM processed WHERE ServiceName = 'RDS' AND ChargePeriodStart < TIMESTAMP '2026-01-02'",
    );
    const found = await billOverview(bill, { ...WHOLE, ...view });
    expect(found?.summary.reconciliation).toEqual({ metric: 'BilledCost', ...sums, unreadable: 0 });
  });

  test('a cost counted twice is told as what is too much', async () => {
    const bill = await openCharges([
      { ...day(0), BilledCost: '1.5' },
      { ...day(0), BilledCost: 2, BillingCurrency: 'BRL' },
      { ...day(0), BilledCost: 1 },
    ]);
    await bill.database.query('INSERT INTO processed SELECT * FROM processed WHERE BilledCost = 1.5');
    const found = await billOverview(bill, WHOLE);
    expect(found?.summary.reconciliation).toMatchObject({ file: '2.5', shown: '4', remainder: '-1.5' });
  });

  test('rows of which a filter says neither yes nor no are filtered out', async () => {
    const charges = [{ ...day(0), BilledCost: '1.5' }, { ...day(3), BilledCost: 4 }, { BilledCost: '0.25' }];
    const { summary } = await overviewOf(charges, { from: '2026-01-02' });
    expect(summary.reconciliation).toEqual({
      ...{ metric: 'BilledCost', file: '5.75', shown: '4', filtered: '1.75', unreadable: 0 },
    });
  });

  test('where nothing is filtered, no statement asks for what is', async () => {
    const bill = await openCharges([...quarter, { BilledCost: 1, BillingCurrency: 'BRL' }]);
    const asked: string[] = [];
    const query = (sql: string) => {
      asked.push(sql);
      return bill.database.query(sql);
    };
    await billOverview({ ...bill, database: { query } }, WHOLE);
    expect(asked.filter((sql) => sql.includes('NOT COALESCE'))).toEqual([]);
    await billOverview({ ...bill, database: { query } }, { ...WHOLE, from: '2026-01-02' });
    expect(asked.filter((sql) => sql.includes('NOT COALESCE'))).toHaveLength(1);
  });

  test('currencies are never added up: each is held to its own rows', async () => {
    const charges = onDays(1, () => [
      { BilledCost: 10 },
      { BilledCost: 1 },
      { BilledCost: 0 },
      { BilledCost: 500, BillingCurrency: 'BRL' },
      { BilledCost: 'x', BillingCurrency: 'BRL' },
    ]);
    const usd = await overviewOf(charges);
    expect([usd.currency, usd.summary.reconciliation.file, usd.summary.reconciliation.unreadable]).toEqual([
      'USD',
      '11',
      0,
    ]);
    expect(usd.others.map(({ currency, rows, totals }) => [currency, rows, totals.BilledCost])).toEqual([
      ['BRL', 2, '500'],
    ]);
    const brl = await overviewOf(charges, { only: [{ dimension: 'BillingCurrency', values: ['BRL'] }] });
    expect([brl.currency, brl.summary.reconciliation]).toMatchObject([
      'BRL',
      { file: '500', shown: '500', filtered: '0', unreadable: 1 },
    ]);
  });

  test('groups beyond the listed ones are one rest, counted', async () => {
    const charges = onDays(1, () =>
      Array.from({ length: LISTED_GROUPS + 5 }, (_, index) => ({ ResourceId: `r-${index}`, BilledCost: '0.1' })),
    );
    const { summary, groups, rest, trend } = await overviewOf(charges, { by: 'ResourceId' });
    expect([summary.by.length, groups, rest]).toEqual([
      LISTED_GROUPS,
      LISTED_GROUPS + 5,
      { groups: 5, rows: 5, cost: '0.5' },
    ]);
    expect([trend.groups.length, trend.hasRest]).toEqual([6, true]);
  });

  test('a charge without a date is shown in the sum and said to be in no period', async () => {
    const { undated, summary } = await overviewOf([
      { ...day(0), BilledCost: '1.5' },
      { BilledCost: '0.25', ChargePeriodStart: null },
    ]);
    expect([summary.reconciliation.shown, undated]).toEqual(['1.75', '0.25']);
  });
});

test('a report leaves out what a view before it has said already', async () => {
  const bill = await openCharges(quarter.map((charge) => ({ ...charge, EffectiveCost: 1 })));
  const partsOf = async (view: BillView, before: BillView | null) => {
    const names: string[] = [];
    for await (const part of reportBill(bill, view, before)) names.push(...Object.keys(part));
    return names;
  };
  const all = await partsOf(WHOLE, null);
  expect(all[0]).toBe('overview');
  expect(await partsOf({ ...WHOLE, from: '2026-02-01', by: 'RegionId' }, WHOLE)).toEqual(['overview']);
  const filtered = await partsOf({ ...WHOLE, only: [{ dimension: 'ServiceName', values: ['S3'] }] }, WHOLE);
  expect(filtered).toEqual(all.filter((part) => part !== 'conformance'));
  expect(await partsOf({ ...WHOLE, metric: 'EffectiveCost' }, WHOLE)).toEqual(all);
});

test('a report is in the first cost that the bill has where it lacks the one asked for', async () => {
  const charges = onDays(40, () => [{ ListCost: 2, ContractedCost: '', ServiceName: 'S3' }]);
  const bill = await openCharges(charges.map((charge) => ({ ...charge, BilledCost: null })));
  const parts: Partial<BillReport>[] = [];
  for await (const part of reportBill(bill, WHOLE)) parts.push(part);
  const { overview, forecast } = Object.assign({}, ...parts) as BillReport;
  expect(overview).toMatchObject({
    view: { ...WHOLE, metric: 'ListCost' },
    summary: { reconciliation: { metric: 'ListCost', file: '80', shown: '80' } },
  });
  expect(forecast).toMatchObject([{ forecast: { running: { toDate: { usage: '18' } } } }]);
});
