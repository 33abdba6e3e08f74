import { describe, expect, test } from 'vitest';
import {
  formatBytes,
  formatCompact,
  formatDate,
  formatMagnitude,
  formatMoney,
  formatMoneyCompact,
  formatNumber,
  formatPercent,
  formatUsd,
} from '#i18n/format.ts';

/** Writes the no-break space as `_`, so that an expectation shows it. */
const shown = (text: string) => text.replaceAll('\u00a0', '_');

describe('formatUsd', () => {
  test.each([
    [1234.56, '$1,234.56', 'US$_1.234,56'],
    [0, '$0.00', 'US$_0,00'],
    [-12.5, '\u2212$12.50', '\u2212US$_12,50'],
    [0.0042, '$0.0042', 'US$_0,0042'],
  ])('writes a bill of %d to the cent, and what is smaller with two digits', (amount, en, pt) => {
    expect(shown(formatUsd(amount, 'en'))).toBe(en);
    expect(shown(formatUsd(amount, 'pt-br'))).toBe(pt);
  });

  test('leaves the cents off a monthly figure from a hundred dollars up', () => {
    expect(formatUsd(1461.49, 'en', 'whole')).toBe('$1,461');
    expect(formatUsd(99.999, 'en', 'whole')).toBe('$100');
    expect(formatUsd(99.49, 'en', 'whole')).toBe('$99.49');
  });

  test('shows every digit of a list price', () => {
    expect(formatUsd(0.0000004, 'en', 'rate')).toBe('$0.0000004');
    expect(shown(formatUsd(0.028, 'pt-br', 'rate'))).toBe('US$_0,028');
    expect(formatUsd(0.1, 'en', 'rate')).toBe('$0.10');
  });

  test('never writes minus zero', () => {
    expect(formatUsd(-0, 'en')).toBe('$0.00');
    expect(formatNumber(-0.0001, 'en')).toBe('0');
  });
});

test('formatMoney writes reais', () => {
  expect(shown(formatMoney(6421.5, 'BRL', 'pt-br'))).toBe('R$_6.421,50');
  expect(shown(formatMoney(6421.5, 'BRL', 'en'))).toBe('R$6,421.50');
});

test('formatNumber uses the separators of the language', () => {
  expect(formatNumber(1234567.891, 'en')).toBe('1,234,567.891');
  expect(formatNumber(1234567.891, 'pt-br', 1)).toBe('1.234.567,9');
});

test('formatPercent writes a ratio', () => {
  expect(formatPercent(0.0625, 'en')).toBe('6.3%');
  expect(formatPercent(0.5, 'pt-br')).toBe('50%');
});

describe('formatCompact', () => {
  test.each([
    [0, '0', '0'],
    [950, '950', '950'],
    [1000, '1k', '1_mil'],
    [41_000_000, '41M', '41_mi'],
    [1_500_000_000, '1.5B', '1,5_bi'],
    [1e12, '1T', '1_tri'],
    [999_999, '1M', '1_mi'],
    [1e15, '1,000T', '1.000_tri'],
    [0.25, '0.25', '0,25'],
    [-2500, '\u22122.5k', '\u22122,5_mil'],
  ])('names the magnitude of %d', (value, en, pt) => {
    expect(shown(formatCompact(value, 'en'))).toBe(en);
    expect(shown(formatCompact(value, 'pt-br'))).toBe(pt);
  });
});

test('formatMoneyCompact keeps the sign and the magnitude together', () => {
  expect(formatMoneyCompact(100_000, 'USD', 'en')).toBe('$100k');
  expect(shown(formatMoneyCompact(1500, 'USD', 'pt-br'))).toBe('US$_1,5_mil');
});

test('formatMagnitude writes the words of prose', () => {
  expect(shown(formatMagnitude(41_000_000, 'en'))).toBe('41_million');
  expect(shown(formatMagnitude(41_000_000, 'pt-br'))).toBe('41_milhões');
  expect(shown(formatMagnitude(1_000_000, 'pt-br'))).toBe('1_milhão');
});

test('formatBytes counts 1,024 bytes to a KB, as AWS meters', () => {
  expect(shown(formatBytes(512, 'en'))).toBe('512_B');
  expect(shown(formatBytes(1536, 'pt-br'))).toBe('1,5_KB');
  expect(shown(formatBytes(1023, 'en'))).toBe('1,023_B');
  expect(shown(formatBytes(1024 ** 2, 'en'))).toBe('1_MB');
});

describe('formatDate', () => {
  test('writes as much of a date as is known', () => {
    expect(shown(formatDate('2026-11-21', 'en'))).toBe('Nov_21,_2026');
    expect(shown(formatDate('2026-11-21', 'pt-br'))).toBe('21_de_nov._de_2026');
    expect(shown(formatDate('2026-10', 'en'))).toBe('Oct_2026');
    expect(shown(formatDate('2026-10', 'pt-br'))).toBe('out._de_2026');
    expect(shown(formatDate('2026', 'en'))).toBe('2026');
  });

  test.each(['', '2026-13-01', 'yesterday', '21/11/2026'])('refuses %j', (date) => {
    expect(() => formatDate(date, 'en')).toThrow(RangeError);
  });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('no format shows %d as a number', (value) => {
  for (const format of [formatNumber, formatPercent, formatUsd, formatCompact, formatMagnitude, formatBytes]) {
    expect(() => format(value, 'en')).toThrow(RangeError);
  }
});
