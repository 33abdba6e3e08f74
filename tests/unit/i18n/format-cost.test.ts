import { describe, expect, test } from 'vitest';
import { formatCost } from '#i18n/format-cost.ts';

/** Writes the no-break space as `_`, so that an expectation shows it. */
const shown = (text: string) => text.replaceAll('\u00a0', '_');

describe('formatCost', () => {
  test.each([
    ['0', '$0.00', 'US$_0,00'],
    ['1234.5', '$1,234.50', 'US$_1.234,50'],
    ['-12.5', '\u2212$12.50', '\u2212US$_12,50'],
    ['0.005', '$0.01', 'US$_0,01'],
    ['-0.005', '\u2212$0.01', '\u2212US$_0,01'],
    ['0.001', '<_$0.01', '<_US$_0,01'],
    ['-0.001', '>_\u2212$0.01', '>_\u2212US$_0,01'],
  ])('writes %s to the cent, and never something as nothing', (cost, en, pt) => {
    expect(shown(formatCost(cost, 'USD', 'en'))).toBe(en);
    expect(shown(formatCost(cost, 'USD', 'pt-br'))).toBe(pt);
  });

  test('does so where cents are left off, too', () => {
    expect(shown(formatCost('-0.001', 'USD', 'en', 'whole'))).toBe('>_\u2212$0.01');
    expect(formatCost('-1234.5', 'USD', 'en', 'whole')).toBe('\u2212$1,235');
  });

  test('leaves no digit out where all are asked for', () => {
    expect(formatCost('-0.001', 'USD', 'en', 'exact')).toBe('\u2212$0.001');
  });
});
