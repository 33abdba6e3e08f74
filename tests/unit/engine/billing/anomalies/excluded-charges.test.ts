import { describe, expect, test } from 'vitest';
import { isExcludedCharge } from '#engine/billing/anomalies/excluded-charges.ts';

describe('isExcludedCharge', () => {
  test.each([
    [{ category: 'Usage', class: null, frequency: 'Usage-Based' }, false],
    [{ category: 'Purchase', class: null, frequency: 'Recurring' }, false],
    [{ category: 'Purchase', class: null, frequency: 'One-Time' }, true],
    [{ category: 'Credit', class: null, frequency: null }, true],
    [{ category: 'Tax', class: null, frequency: null }, true],
    [{ category: 'Usage', class: 'Correction', frequency: null }, true],
  ])('%j: %s', (charge, excluded) => {
    expect(isExcludedCharge(charge)).toBe(excluded);
  });
});
