import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { toCsv } from '#engine/kit/csv.ts';
import { onDays } from '../fixtures/billing/judge-charges.ts';
import { issuesOf, runFinops } from './run-finops.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'finops-forecast-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('forecast says what this month and the next will come to, and holds them against a budget', async () => {
  const bill = path.join(folder, 'bill.csv');
  const charges = onDays(50, (day) => ({
    BilledCost: 10 + (day % 2),
    ChargeCategory: 'Usage',
    BillingCurrency: 'USD',
  }));
  const columns = ['BilledCost', 'ChargeCategory', 'BillingCurrency', 'ChargePeriodStart', 'ChargePeriodEnd'];
  const rows = charges.map((charge) => columns.map((column) => charge[column] ?? null));
  writeFileSync(bill, toCsv(columns, rows));
  const { code, stdout, stderr } = await runFinops(['forecast', bill, '--months', '1', '--budget=250']);
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({
    metric: 'BilledCost',
    forecasts: [
      {
        ...{ currency: 'USD', kind: 'forecast', lastDay: '2026-02-19' },
        running: {
          ...{ month: '2026-02', toDate: { days: 19, usage: '200', other: '0' }, remaining: { days: 9 } },
          budget: { amount: 250, verdict: 'likely-over' },
        },
        next: [{ month: '2026-03', days: 31, remaining: { days: 31 } }],
      },
    ],
  });
});

test('forecast names everything wrong with what it is asked', async () => {
  const issues = issuesOf(await runFinops(['forecast', 'bill.csv', '--metric=Cost', '--months=1.5', '--budget=none']));
  expect(issues.map(({ code, path: at }) => [code, at])).toEqual([
    ['metric-unknown', '--metric'],
    ['out-of-range', '--months'],
    ['out-of-range', '--budget'],
    ['input-not-found', 'bill.csv'],
  ]);
});
