import { describe, expect, test } from 'vitest';
import type { QuantityKind } from '#i18n/quantity-kind.ts';
import { parseQuantity } from '#i18n/parse-quantity.ts';

const read = (text: string, kind: QuantityKind = 'count') => [
  parseQuantity(text, kind, 'en'),
  parseQuantity(text, kind, 'pt-br'),
];

describe('parseQuantity', () => {
  test.each([
    ['1.5k', 1500],
    ['1,5k', 1500],
    ['100 mi', 1e8],
    ['100M', 1e8],
    ['2 bi', 2e9],
    ['1,5 bilhão', 1.5e9],
    ['3 milhões', 3e6],
    ['20 mil', 20_000],
    ['1.000.000', 1e6],
    ['1,000,000', 1e6],
    ['1 000 000', 1e6],
    ['1e6', 1e6],
    ['+7', 7],
    ['-7', -7],
    ['−7', -7],
  ])('reads %s alike in both languages', (text, value) => {
    expect(read(text)).toEqual([value, value]);
  });

  test('gives separators that could mean either the meaning of the reader’s language', () => {
    expect(read('1.500')).toEqual([1.5, 1500]);
    expect(read('1,500')).toEqual([1500, 1.5]);
    expect(read('1,234.5')).toEqual([1234.5, 1234.5]);
    expect(read('1.234,5')).toEqual([1234.5, 1234.5]);
  });

  test('reads sizes in powers of 1,024', () => {
    expect(read('64 KB', 'bytes')).toEqual([65_536, 65_536]);
    expect(read('1,5 kb', 'bytes')).toEqual([1536, 1536]);
    expect(read('1 MiB', 'bytes')).toEqual([1_048_576, 1_048_576]);
    expect(read('300', 'bytes')).toEqual([300, 300]);
    expect(read('300 B', 'bytes')).toEqual([300, 300]);
  });

  test('reads spans of time and shares', () => {
    expect(read('7 dias', 'hours')).toEqual([168, 168]);
    expect(read('2 d', 'hours')).toEqual([48, 48]);
    expect(read('1.5 s', 'milliseconds')).toEqual([1500, 1500]);
    expect(read('5%', 'percent')).toEqual([0.05, 0.05]);
    expect(read('5', 'percent')).toEqual([0.05, 0.05]);
    expect(read('4×', 'factor')).toEqual([4, 4]);
  });

  test.each([
    '',
    ' ',
    'abc',
    'NaN',
    'Infinity',
    '1.2.3',
    '1,2,3',
    '12 bananas',
    '--1',
    '1e',
    'e5',
    '.',
    ',',
    '0x10',
    '<b>1</b>',
    '1; drop',
    '1 constructor',
    '٣',
  ])('refuses %j', (text) => {
    expect(read(text)).toEqual([null, null]);
  });

  test('leaves what is too large to be a number of anything to the range of its field', () => {
    expect(parseQuantity('1e308', 'count', 'en')).toBe(1e308);
    expect(parseQuantity('1e999', 'count', 'en')).toBe(Infinity);
  });
});
