import { expect, test } from 'vitest';
import { passedDay, passingDays } from '#engine/billing/forecast/passing-days.ts';

/** 400 spent by the tenth, then 10 a day, a day more or less by 2: the tenth day ahead is the 20th. */
const month = {
  spent: 400,
  firstDay: '2026-05-11',
  days: 21,
  over: (days: number) => ({ expected: 10 * days, within80: { low: 8 * days, high: 12 * days } }),
};

test.each([
  [499, { earliest: '2026-05-19', expected: '2026-05-20', latest: '2026-05-23' }],
  [600, { earliest: '2026-05-27', expected: '2026-05-31', latest: null }],
  [620, { earliest: '2026-05-29', expected: null, latest: null }],
  [700, { earliest: null, expected: null, latest: null }],
])('an amount of %i is passed on the days it should be', (amount, days) => {
  expect(passingDays(amount, month)).toEqual(days);
});

test('the day on which an amount was passed is known', () => {
  const costs = [
    { day: '2026-05-01', cost: '10' },
    { day: '2026-05-02', cost: '-4' },
    { day: '2026-05-04', cost: '5.01' },
  ];
  expect(passedDay(11, costs)).toBe('2026-05-04');
  expect(passedDay(12, costs)).toBeNull();
});
