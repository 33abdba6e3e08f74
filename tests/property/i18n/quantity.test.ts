import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WORKLOAD_FIELDS } from '#engine/workloads/event-driven/fields.ts';
import { locales } from '#i18n/locales.ts';
import { parseQuantity } from '#i18n/parse-quantity.ts';
import { WORKLOAD_KINDS } from '#i18n/quantity-kind.ts';
import { writeQuantity } from '#i18n/write-quantity.ts';

describe('writeQuantity and parseQuantity', () => {
  test.each(Object.entries(WORKLOAD_KINDS))('bring back every value of %s', (name, kind) => {
    const { min, max, integer } = WORKLOAD_FIELDS[name as keyof typeof WORKLOAD_KINDS];
    // Two decimals: what a reader sets by hand. Finer values are shown rounded to twelve digits.
    const steps = fc.integer({ min: Math.ceil(min * 100), max: Math.min(max, 1e12) * 100 });
    const value = integer ? fc.integer({ min, max }) : steps.map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(value, fc.constantFrom(...locales), (number, locale) => {
        expect(parseQuantity(writeQuantity(number, kind, locale), kind, locale)).toBe(number);
      }),
    );
  });

  test('never throw on text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = parseQuantity(text, 'count', 'en');
        expect(read === null || typeof read === 'number').toBe(true);
      }),
    );
  });
});
