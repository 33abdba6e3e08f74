import { expect, test } from 'vitest';
import { priceDates } from '#components/price-dates.ts';

const rate = (date: string, isKnown: boolean) => ({
  tiers: isKnown ? [{ from: 0, to: null, price: '0.1' }] : null,
  source: { date },
});

test('the dates are those of known prices', () => {
  const rates = [rate('2026-03-01', true), rate('2025', true), rate('2026-11-20', true), rate('2027-01-01', false)];
  expect(priceDates(rates)).toEqual({ oldest: '2025', newest: '2026-11-20' });
});

test('without a known price there is no date', () => {
  expect(priceDates([rate('2026-03-01', false)])).toEqual({ oldest: '', newest: '' });
});

test('without rates they are those of every region', () => {
  const { oldest, newest } = priceDates();
  expect(oldest).toMatch(/^20\d\d/);
  expect(newest >= oldest).toBe(true);
});
