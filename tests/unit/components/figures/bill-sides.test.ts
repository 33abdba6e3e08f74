import { describe, expect, test, vi } from 'vitest';
import { billSides } from '#components/figures/bill-sides.ts';
import type { MetricSpec } from '#engine/metrics/metric-spec.ts';
import { metricResolver } from '#engine/metrics/resolve-metric.ts';

vi.mock('#i18n/page-text.ts', () => ({
  pageText: () => (key: string, words: object) => `${key} ${Object.values(words).join(' ')}`,
}));

const sidesOf = (spec: MetricSpec, size?: string) => billSides(metricResolver({ it: spec })('it'), size, 'en');
const gateway = [
  { rate: 'vpc.nat-gateway-hour', quantity: { gateways: 1, hours: 730 } },
  { rate: 'vpc.nat-gateway-gb', quantity: { x: 1 } },
];
const endpoint = [{ rate: 'vpc.interface-endpoint-gb', quantity: { x: 1 } }];

describe('billSides', () => {
  test('of metered use is its own bill, of the size it is stated at', () => {
    const lines = [{ rate: 'vpc.nat-gateway-hour', quantity: { gateways: 1, hours: 730 } }];
    const [side, ...others] = sidesOf({ kind: 'usage', lines }, 'medium');
    expect(others).toEqual([]);
    expect(side).toMatchObject({ summary: 'lineByLine 1 · medium', usage: lines });
  });

  test('of a crossing are both, which cost the same there', () => {
    const usage = [{ rate: 'vpc.nat-gateway-gb', quantity: { x: 1, gb: 2 } }];
    const [one, other] = sidesOf({ kind: 'usage-crossing', unit: 'gb', a: gateway, b: usage });
    expect([one?.usage, other?.usage]).toEqual([gateway, usage]);
    expect(one?.lines.total).toBeCloseTo(other?.lines.total ?? NaN, 6);
    expect(one?.summary.replace('oneSide 2', '')).toBe(other?.summary.replace('otherSide 1', ''));
  });

  test('of a crossing that is nowhere are both, of which one costs less', () => {
    const [one, other] = sidesOf({ kind: 'usage-crossing', unit: 'gb', a: gateway, b: endpoint });
    expect(one?.lines.total).toBeGreaterThan(other?.lines.total ?? NaN);
  });

  test('of a sum there are none', () => {
    expect(sidesOf({ kind: 'assumption', value: 1, unit: 'count' })).toEqual([]);
  });
});
