import { expect, test } from 'vitest';
import { findBillAnomalies } from '#engine/billing/analysis/bill-anomalies.ts';
import { dayAfter } from '#engine/billing/analysis/bill-extent.ts';

const FIRST = '2026-01-01';

/** What is unusual in so many days of one service that end with the cost of the last one; the file says of each that it is whole. */
function found(days: number, last: number, billEnd?: string) {
  const daily = Array.from({ length: days }, (_, index) => ({
    day: dayAfter(FIRST, index),
    group: 'AmazonEC2',
    rows: 1,
    cost: String(index === days - 1 ? last : 100 + 2 * Math.sin(index * index)),
  }));
  const lastDay = dayAfter(FIRST, days - 1);
  const completeUntil = `${dayAfter(FIRST, days)}T00:00:00`;
  const extent = {
    firstDay: FIRST,
    lastDay,
    days,
    completeUntil,
    lastBillingMonth: lastDay.slice(0, 7),
    gross: 100 * days,
  };
  return findBillAnomalies(daily, extent, billEnd).map(({ start, kind }) => [start, kind]);
}

test('a last day that is cheaper may still be filling, also one that ends its month: only one within the bill is told', () => {
  expect(found(80, 12)).toEqual([]);
  expect(found(90, 12)).toEqual([]);
  expect(found(80, 12, '2026-08-20')).toEqual([['2026-03-21', 'drop']]);
  expect(found(80, 180)).toEqual([['2026-03-21', 'spike']]);
});
