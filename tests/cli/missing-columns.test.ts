import { expect, test } from 'vitest';
import { openSheets } from '../unit/scripts/billing/sheet-files.ts';
import { runFinops } from './run-finops.ts';

const { files } = await openSheets();

const COLUMNS = [
  ...['BilledCost', 'EffectiveCost', 'ChargePeriodStart', 'ChargePeriodEnd', 'ChargeCategory', 'ServiceName'],
  ...['BillingCurrency', 'BillingPeriodStart', 'BillingPeriodEnd'],
];
const ROWS = [
  ['5', '4', '2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', 'Usage', 'S3'],
  ['0.5', '0.25', '2026-01-02T00:00:00Z', '2026-01-03T00:00:00Z', 'Tax', 'S3'],
].map((row) => [...row, 'USD', '2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z']);

/** The same FOCUS bill without one of its columns. */
function without(column: string): string {
  const kept = COLUMNS.map((name) => name !== column);
  return files.write(
    [COLUMNS, ...ROWS].map((row) => row.filter((_, index) => kept[index] === true).join(',')).join('\n'),
  );
}

const PERIOD = { start: '2026-01-01 00:00:00', end: '2026-01-03 00:00:00' };

test.each([
  ['ChargeCategory', 'charge-category', { metric: 'BilledCost', period: PERIOD }, '5.5'],
  ['ChargePeriodStart', 'charge-period-start', { metric: 'BilledCost', period: null }, '5.5'],
  ['BilledCost', 'billed-cost', { metric: 'EffectiveCost', period: PERIOD, totals: { BilledCost: null } }, '4.25'],
])('a FOCUS bill without %s is read for what it has, and told what it lacks', async (column, id, told, cost) => {
  const { code, stdout, stderr } = await runFinops(['analyze', without(column)]);
  expect([code, stderr]).toEqual([0, '']);
  const answer = JSON.parse(stdout) as { readonly conformance: readonly { readonly check: string }[] };
  expect(answer).toMatchObject({ format: 'FOCUS', rows: 2, by: [{ key: 'S3', cost }], ...told });
  expect(answer).toMatchObject({ reconciliation: { file: cost, shown: cost, filtered: '0' } });
  expect(answer.conformance.find(({ check }) => check === `focus.${id}.present`)).toMatchObject({
    ...{ severity: 'high', column, rows: 2, cost },
  });
});

test('what is in no file of several is missing; what is in one of them is told of its rows', async () => {
  const { stdout } = await runFinops([
    'analyze',
    without('BilledCost'),
    without('ChargeCategory'),
    '--by',
    'ChargeCategory',
  ]);
  expect(JSON.parse(stdout)).toMatchObject({
    ...{ metric: 'BilledCost', totals: { BilledCost: '5.5', EffectiveCost: '8.5', ListCost: null } },
    by: [
      { key: null, rows: 2, cost: '5.5' },
      { key: 'Tax', rows: 1, cost: null },
      { key: 'Usage', rows: 1, cost: null },
    ],
  });
});
