import { describe, expect, test } from 'vitest';
import { isSameAtAll, linesAtSizes, rowsOfSum } from '#components/figures/sized-figures.ts';
import type { MetricSpecs } from '#engine/metrics/metric-spec.ts';
import { metricResolver } from '#engine/metrics/resolve-metric.ts';
import { BANK_SIZES } from '#engine/metrics/scenarios.ts';

const specs: MetricSpecs = {
  hours: { kind: 'assumption', value: { small: 10, medium: 100, large: 1000 }, unit: 'count' },
  fixed: { kind: 'assumption', value: 730, unit: 'count' },
  nat: {
    kind: 'usage',
    unit: 'usd-month',
    lines: [
      { rate: 'vpc.nat-gateway-hour', quantity: { hours: 'fixed' } },
      { rate: 'vpc.nat-gateway-hour', quantity: { hours: 'hours' } },
    ],
  },
};
const sums: MetricSpecs = {
  ...specs,
  both: { kind: 'sum', of: ['nat', 'hours'], unit: 'usd-month' },
  one: { kind: 'sum', of: ['nat'], unit: 'usd-month' },
  plus: { kind: 'sum', of: ['nat', 1], unit: 'usd-month' },
  still: { kind: 'sum', of: ['fixed', 'fixed'], unit: 'usd-month' },
};
const at = (id: string) => BANK_SIZES.map((size) => metricResolver(sums, size)(id));

describe('linesAtSizes', () => {
  test('gives each line once with its quantity at every size, the same rate twice told apart', () => {
    const quantities = linesAtSizes(at('nat')).map((line) => line.at.map((each) => each?.quantity));
    expect(quantities).toEqual([
      [730, 730, 730],
      [10, 100, 1000],
    ]);
  });

  test('a size whose bill has no such line has none', () => {
    const [small, ...others] = at('nat');
    const without = { ...small, basis: { ...small?.basis, bill: null } } as (typeof others)[number];
    expect(linesAtSizes([without, ...others])[0]?.at.map((each) => each?.quantity ?? null)).toEqual([null, 730, 730]);
  });
});

describe('isSameAtAll', () => {
  test('is told from the number and from what it rests on', () => {
    expect(isSameAtAll(at('fixed'))).toBe(true);
    expect(isSameAtAll(at('hours'))).toBe(false);
    expect(isSameAtAll(at('nat'))).toBe(false);
  });
});

describe('rowsOfSum', () => {
  test('has a row for each metric of a sum that differs by size, and none where a row would say less than the formula', () => {
    expect(rowsOfSum(at('both'))).toEqual(['nat', 'hours']);
    for (const id of ['one', 'plus', 'still', 'nat']) expect(rowsOfSum(at(id))).toEqual([]);
  });
});
