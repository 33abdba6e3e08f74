import { expect, test } from 'vitest';
import { athenaNames } from '#engine/billing/athena/layers.ts';

test.each([
  [
    ['lineItem/UsageType', 'Tags'],
    ['lineitem_usagetype', 'tags'],
  ],
  [
    ['X A', 'x-a', 'x_a_2', 'x.a'],
    ['x_a', 'x_a_2', 'x_a_2_2', 'x_a_3'],
  ],
  [
    ['billing_period', 'Billing Period'],
    ['billing_period_2', 'billing_period_3'],
  ],
])('%j are called %j in Athena: each once, none as the partition', (columns, names) => {
  expect(athenaNames(columns)).toEqual(names);
});
