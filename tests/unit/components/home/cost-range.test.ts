import { expect, test } from 'vitest';
import { costRange } from '#components/home/cost-range.ts';

test('spans all amounts', () => {
  expect(costRange([30, 4, 500])).toEqual({ least: 4, most: 500 });
});

test.each([[[30, null]], [[null]], [[]]])('is none for %j: it would leave something out', (totals) => {
  expect(costRange(totals)).toBeNull();
});
