import { describe, expect, test } from 'vitest';
import { FOCUS_COLUMNS } from '#engine/billing/focus-columns.ts';
import { toFocusRows, toFocusTable } from '#engine/billing/focus-rows.ts';
import { sumUsd } from '#engine/kit/money.ts';
import type { Usd } from '#engine/kit/money.ts';
import { HOURS_PER_MONTH } from '#engine/kit/units.ts';
import { scenarioOf } from '#engine/metrics/scenarios.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import { createEstimator } from '#engine/workloads/event-driven/estimator.ts';
import { toLoad } from '#engine/workloads/event-driven/load.ts';

const estimator = createEstimator(bookFor('us-east-1'), { freeTier: true, scope: 'end-to-end', overrides: {} });
const load = toLoad(scenarioOf('pix-payment-requested').workloads.large, HOURS_PER_MONTH);
const { bill } = estimator.estimate('sns-fifo', load);
const rows = toFocusRows(bill.lines, {
  option: 'sns-fifo',
  region: 'us-east-1',
  tariff: estimator.tariff,
  monthStart: '2026-11-01',
  monthEnd: '2026-12-01',
  formula: () => 'formula',
  describe: (line) => line.label,
});

describe('toFocusRows', () => {
  test('adds up to the bill it came from', () => {
    expect(sumUsd(rows.map((row) => row.BilledCost as Usd))).toBeCloseTo(bill.total ?? Number.NaN, 6);
  });

  test('holds quantity × unit price = cost on every row, free slices included', () => {
    expect(rows.some((row) => row.ListUnitPrice === 0)).toBe(true);
    for (const row of rows) {
      expect(Number(row.PricingQuantity) * Number(row.ListUnitPrice)).toBeCloseTo(Number(row.ListCost), 6);
    }
  });

  test('names service, category, SKU and price date of each row', () => {
    expect(rows[0]).toMatchObject({
      ServiceName: 'Amazon SNS',
      ServiceCategory: 'Integration',
      ServiceSubcategory: 'Messaging',
      RegionId: 'us-east-1',
      x_RateId: 'sns.fifo-publish',
    });
    for (const row of rows) expect(row.ServiceCategory).not.toBe('Other');
  });
});

describe('toFocusTable', () => {
  test('gives every row every column', () => {
    for (const row of toFocusTable(rows)) expect(row).toHaveLength(FOCUS_COLUMNS.length);
  });
});
