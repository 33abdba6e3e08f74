import { describe, expect, test } from 'vitest';
import type { Usd } from '#engine/kit/money.ts';
import { multiply, sumUsd } from '#engine/kit/money.ts';

const usd = (value: number): Usd => multiply(value, 1);

describe('sumUsd', () => {
  test('keeps cents that a plain sum would lose beside a large amount', () => {
    const amounts = [usd(1e16), usd(1), usd(1), usd(-1e16)];
    expect(sumUsd(amounts)).toBe(2);
  });

  test('is zero for no amounts', () => {
    expect(sumUsd([])).toBe(0);
  });
});
