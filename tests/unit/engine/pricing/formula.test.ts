import { describe, expect, test } from 'vitest';
import { atLeast, evaluateFormula, from, less, per, times } from '#engine/pricing/formula.ts';

describe('evaluateFormula', () => {
  test('computes from left to right', () => {
    const formula = [from('events', 100), per('events-per-call', 10), times('requests-per-call', 2)];
    expect(evaluateFormula(formula)).toBe(20);
  });

  test('raises to a floor where one stands', () => {
    const formula = [from('pollers', 5), less('receive-calls', 10), atLeast('at-least-zero', 0), times('consumers', 3)];
    expect(evaluateFormula(formula)).toBe(0);
  });

  test('is zero when there is nothing to compute', () => {
    expect(evaluateFormula([])).toBe(0);
  });
});
