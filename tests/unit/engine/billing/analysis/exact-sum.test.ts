import { expect, test } from 'vitest';
import { exactSum } from '#engine/billing/analysis/exact-sum.ts';

test.each([
  [[], '0'],
  [['0.1', '0.2'], '0.3'],
  [['-0.000000000000000001', '1'], '0.999999999999999999'],
  [['12345678901234567890', '0.5', '-1'], '12345678901234567889.5'],
  [['-3', '.5'], '-2.5'],
])('the sum of %j is %s', (decimals, sum) => {
  expect(exactSum(decimals)).toBe(sum);
});
