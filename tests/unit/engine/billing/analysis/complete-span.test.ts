import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BillExtent } from '#engine/billing/analysis/bill-extent.ts';
import { dayAfter, daysBetween } from '#engine/billing/analysis/bill-extent.ts';
import { completeSpan, monthSpan } from '#engine/billing/analysis/complete-span.ts';
import { dailySeries } from '#engine/billing/analysis/daily-series.ts';

const HOURS_A_DAY = 24;

function extentOf(firstDay: string, lastDay: string, completeUntil: string | null): BillExtent {
  return {
    ...{ firstDay, lastDay, completeUntil, days: daysBetween(firstDay, lastDay) + 1 },
    ...{ lastBillingMonth: null, gross: 0 },
  };
}

test('the span ends with the last day of the daily series, wherever the file ends', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: -2 * HOURS_A_DAY, max: 45 * HOURS_A_DAY }),
      (days, hours) => {
        const first = '2026-02-10';
        const until = new Date(Date.parse(`${first}T00:00Z`) + hours * 3_600_000).toISOString();
        const extent = extentOf(first, dayAfter(first, days), until);
        const last = dailySeries([], extent).labels.at(-1);
        expect(completeSpan(extent)).toEqual(last === undefined ? null : { from: first, to: last });
      },
    ),
  );
});

test('a file that does not say when its last charge ends has all its days', () => {
  expect(completeSpan(extentOf('2026-02-10', '2026-02-12', null))).toEqual({ from: '2026-02-10', to: '2026-02-12' });
});

test('a bill without dates has no span', () => {
  const none = { ...extentOf('2026-02-10', '2026-02-12', null), firstDay: null, lastDay: null, days: 0 };
  expect(completeSpan(none)).toBeNull();
  expect(monthSpan(none, null)).toBeNull();
});

test('the month looked at is the last that is whole, though another has begun', () => {
  const extent = extentOf('2026-01-01', '2026-03-02', '2026-03-02T12:00:00Z');
  expect(monthSpan(extent, null)).toEqual({ start: '2026-02-01', end: '2026-02-28', days: 28 });
  expect(monthSpan(extent, '2026-03')).toEqual({ start: '2026-03-01', end: '2026-03-01', days: 1 });
});
