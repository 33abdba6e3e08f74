import { describe, expect, test } from 'vitest';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import { readBudget } from '#islands/bill/budget-state.ts';
import { decodeState, encodeState } from '#islands/bill/state.ts';

describe('a budget in a link', () => {
  test.each([0.01, 1200.5, 1e15])('%d comes back', (budget) => {
    expect(decodeState(encodeState({ ...WHOLE, budget }))).toEqual({ view: { ...WHOLE, budget }, issues: [] });
  });

  test.each([
    ['budget=', []],
    ['budget=abc', ['not-a-number']],
    ['budget=0', ['not-above']],
    ['budget=-5', ['not-above']],
    ['budget=1e999', ['not-above']],
    ['budget=0x10', ['not-above']],
  ])('%s is none, and says so where it was meant to be one', (link, codes) => {
    const { view, issues } = decodeState(link);
    expect(view.budget).toBeNull();
    expect(issues.map(({ code, path }) => [code, path])).toEqual(codes.map((code) => [code, 'budget']));
  });

  test('a number as a field of numbers writes it is read', () => {
    expect(readBudget('1e3')).toEqual({ ok: true, value: 1000 });
  });
});
