import { expect, test } from 'vitest';
import { plainDecimal } from '#engine/billing/variance/plain-decimal.ts';

test.each([
  ['1.5e-7', '0.00000015'],
  ['4E-7', '0.0000004'],
  ['1.25e+3', '1250.0'],
  ['12e1', '120.0'],
  ['007.10', '7.10'],
  ['-.5', '-0.5'],
  ['3', '3.0'],
  ['0', '0.0'],
])('%s is %s', (text, plain) => {
  expect(plainDecimal(text)).toBe(plain);
});

test.each(['', '.', 'e5', '1,5', '1e999', 'NaN', '0x10'])('"%s" is no number', (text) => {
  expect(plainDecimal(text)).toBeNull();
});
