import { expect, test } from 'vitest';
import { priceDates } from '#components/price-dates.ts';

test('priceDates spans the known prices', () => {
  const { oldest, newest } = priceDates();
  expect(oldest).toMatch(/^\d{4}/);
  expect(newest >= oldest).toBe(true);
});
