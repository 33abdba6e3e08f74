import { describe, expect, test } from 'vitest';
import type { ClaimMark } from '#viz/claims-plot/layout.ts';
import { layoutClaimsPlot } from '#viz/claims-plot/layout.ts';

const mark = (factor: number): ClaimMark => ({
  id: `${factor}`,
  name: 'n',
  factor,
  label: `${factor}×`,
  agrees: false,
});
const layout = (factors: readonly number[], width = 1160) => layoutClaimsPlot(factors.map(mark), width, String);

describe('layoutClaimsPlot', () => {
  test('factors stand in order on one axis, one on the line where both are the same', () => {
    const { rows, equalX } = layout([100, 1, 0.25]);
    const [hundred, one, quarter] = rows.map(({ x }) => x);
    expect(one).toBeCloseTo(equalX, 9);
    expect(hundred).toBeGreaterThan(equalX);
    expect(quarter).toBeLessThan(equalX);
  });

  test('a factor stands on the far side of its dot', () => {
    const { rows } = layout([30, 0.25]);
    expect(rows.map(({ anchor }) => anchor)).toEqual(['start', 'end']);
  });

  test.each([350, 700, 1160])('every dot lies within a drawing %d wide', (width) => {
    const { rows, frame } = layout([1000, 7, 1, 0.01], width);
    for (const { x, y } of rows) {
      expect(x).toBeGreaterThan(frame.left);
      expect(x).toBeLessThan(frame.right);
      expect(y).toBeGreaterThan(frame.top);
      expect(y).toBeLessThan(frame.bottom);
    }
  });

  test('figures that all agree still have an axis', () => {
    expect(layout([1, 1]).columns.length).toBeGreaterThan(1);
  });
});
