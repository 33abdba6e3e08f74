import { dsvFormat } from 'd3';
import { describe, expect, test } from 'vitest';
import { exactSum } from '#engine/billing/analysis/exact-sum.ts';
import { FOCUS_COLUMNS } from '#engine/billing/focus-columns.ts';
import { toFocusRows, toFocusTable } from '#engine/billing/focus-rows.ts';
import { decodeEstimate } from '#engine/billing/variance/decode-estimate.ts';
import { toCsv } from '#engine/kit/csv.ts';
import { HOURS_PER_MONTH } from '#engine/kit/units.ts';
import { scenarioOf } from '#engine/metrics/scenarios.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import { createEstimator } from '#engine/workloads/event-driven/estimator.ts';
import { toLoad } from '#engine/workloads/event-driven/load.ts';

const estimator = createEstimator(bookFor('us-east-1'), { freeTier: true, scope: 'end-to-end', overrides: {} });
const load = toLoad(scenarioOf('pix-payment-requested').workloads.large, HOURS_PER_MONTH);
const { bill } = estimator.estimate('sqs-standard', load);
const exported = toCsv(
  FOCUS_COLUMNS,
  toFocusTable(
    toFocusRows(bill.lines, {
      ...{ option: 'sqs-standard', region: 'us-east-1', tariff: estimator.tariff },
      ...{ monthStart: '2026-11-01', monthEnd: '2026-12-01' },
      formula: () => '2 × 3',
      describe: ({ label }) => label,
    }),
  ),
);
const rowsOf = (text: string) => dsvFormat(',').parseRows(text);

describe('decodeEstimate', () => {
  test("reads the calculator's export: every line, its cost, a month of 730 hours", () => {
    const estimate = decodeEstimate(rowsOf(exported), 'BilledCost');
    if (!estimate.ok) throw new Error(JSON.stringify(estimate.issues));
    const { currency, hours, lines } = estimate.value;
    expect([currency, hours]).toEqual(['USD', 730]);
    expect(Number(exactSum(lines.map(({ cost }) => cost)))).toBeCloseTo(bill.total ?? Number.NaN, 6);
    expect(lines[0]).toMatchObject({ service: 'Amazon SQS', region: 'us-east-1', meter: 'sqs.standard-requests' });
  });

  const HEADER = 'BilledCost,BillingCurrency,ChargePeriodStart,ChargePeriodEnd,PricingQuantity,ServiceName';

  test('takes the hours of another FOCUS file from its period, whatever the case of its columns', () => {
    const text = `\uFEFF${HEADER.toLowerCase()}\n1.5,EUR,2026-02-01,2026-03-01,3e-7,Amazon SQS\n,,,,,\n`;
    expect(decodeEstimate(rowsOf(text), 'BilledCost')).toMatchObject({
      ok: true,
      value: { currency: 'EUR', hours: 28 * 24, lines: [{ quantity: '0.0000003', cost: '1.5', sku: null }] },
    });
  });

  test.each([
    ['no column of the cost asked for', HEADER, 'EffectiveCost', ['column-missing']],
    ['no rows', HEADER, 'BilledCost', ['bill-empty']],
    ['another kind of file', 'a,b\n1,2', 'BilledCost', Array.from({ length: 6 }, () => 'column-missing')],
    [
      'two currencies, and no numbers',
      `${HEADER}\nx,USD,2026-01-01,2026-02-01,1,A\n1,BRL,2026-01-01,2026-02-01,y,A`,
      'BilledCost',
      ['not-a-number', 'not-a-number', 'currencies-several'],
    ],
    ['no dates', `${HEADER}\n1,USD,soon,later,1,A`, 'BilledCost', ['instant-invalid']],
    [
      'a period that ends before it starts',
      `${HEADER}\n1,USD,2026-02-01,2026-01-01,1,A`,
      'BilledCost',
      ['range-empty'],
    ],
  ] as const)('refuses %s', (_name, text, metric, codes) => {
    const refused = decodeEstimate(rowsOf(text), metric);
    expect(refused.ok ? [] : refused.issues.map(({ code }) => code)).toEqual(codes);
  });
});
