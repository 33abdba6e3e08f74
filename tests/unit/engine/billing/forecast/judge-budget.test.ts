import { expect, test } from 'vitest';
import { judgeBudget } from '#engine/billing/forecast/judge-budget.ts';

const total = { expected: 1000, within80: { low: 900, high: 1100 }, within95: { low: 850, high: 1150 } };
const toDate = { days: 12, usage: '400', other: '50' };

test.each([
  [440, 'exceeded'],
  [940, 'likely-over'],
  [1050, 'open'],
  [1150, 'likely-within'],
] as const)('a budget of %i is %s', (amount, verdict) => {
  const judged = judgeBudget(amount, toDate, total);
  expect(judged).toMatchObject({ amount, verdict, over: 1050 - amount });
  expect(judged.spentShare).toBeCloseTo(450 / amount, 12);
});
