import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactProduct } from '#engine/billing/demo/exact-product.ts';

describe('exactProduct', () => {
  test.each([
    ['0.1301', '960', '124.896'],
    ['0.0000004', '90000000', '36'],
    ['0.1', '0.2', '0.02'],
    ['-1.5', '2', '-3'],
    ['0', '12.5', '0'],
  ])('%s × %s is %s', (one, other, product) => {
    expect(exactProduct(one, other)).toBe(product);
  });

  test('of whole parts is what integers make of them', () => {
    const places = 4;
    const decimal = (value: number) => String(value / 10 ** places);
    fc.assert(
      fc.property(fc.nat(10 ** 7), fc.nat(10 ** 7), (a, b) => {
        const [whole = '', part = ''] = exactProduct(decimal(a), decimal(b)).split('.');
        expect(BigInt(whole + part.padEnd(2 * places, '0'))).toBe(BigInt(a) * BigInt(b));
      }),
    );
  });
});
