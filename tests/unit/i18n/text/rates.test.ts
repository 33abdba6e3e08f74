import { expect, test } from 'vitest';
import { bookFor } from '#engine/pricing/load-book.ts';
import { rateDescriptions } from '#i18n/text/rate-descriptions.ts';
import { rateUnits } from '#i18n/text/rate-units.ts';

const rates = [...bookFor('us-east-1').rates.values()];

test('every rate is described in both languages', () => {
  expect(Object.keys(rateDescriptions).toSorted()).toEqual(rates.map((rate) => rate.id));
  for (const [id, text] of Object.entries(rateDescriptions)) {
    expect(text.en.trim(), id).not.toBe('');
    expect(text['pt-br'].trim(), id).not.toBe('');
  }
});

test('every unit has a name in both languages', () => {
  expect(Object.keys(rateUnits).toSorted()).toEqual([...new Set(rates.map((rate) => rate.unit))].toSorted());
});
