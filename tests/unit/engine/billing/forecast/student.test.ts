import { expect, test } from 'vitest';
import { studentReach } from '#engine/billing/forecast/student.ts';

// Printed tables of the t distribution, two-sided.
test.each([
  [80, 3, 1.638],
  [80, 10, 1.372],
  [80, 1000, 1.282],
  [95, 3, 3.182],
  [95, 10, 2.228],
  [95, 30, 2.042],
] as const)('chance %i, %i degrees of freedom: %s spreads', (chance, freedom, reach) => {
  expect(Math.abs(studentReach(chance, freedom) / reach - 1)).toBeLessThan(0.008);
});

test('is cautious with two degrees of freedom, within four per cent of the table', () => {
  expect(studentReach(80, 2)).toBeCloseTo(1.886, 1);
  expect(studentReach(95, 2) / 4.303).toBeGreaterThan(0.96);
});
