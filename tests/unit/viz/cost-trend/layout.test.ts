import { describe, expect, test } from 'vitest';
import { layoutCostTrend } from '#viz/cost-trend/layout.ts';
import type { CostTrendModel } from '#viz/cost-trend/model.ts';
import type { CostTrendWriter } from '#viz/cost-trend/writer.ts';
import { trendWriter } from '#islands/bill/view/trend-writer.ts';
import { billTexts } from '#i18n/bill-texts.ts';
import type { Locale } from '#i18n/locales.ts';
import { textWidth } from '#viz/kit/text-width.ts';
import { trend } from '../../../fixtures/diagrams/models.ts';

const writerIn = (locale: Locale): CostTrendWriter =>
  trendWriter({ locale, texts: billTexts(locale) }, 'BilledCost', (decimal) => decimal);
const write = writerIn('en');
const only = (costs: readonly number[]): CostTrendModel => ({
  ...trend,
  columns: [{ start: '2026-01-01', end: '2026-01-31', isWhole: true, costs, exact: costs.map(String), total: '0' }],
});

describe('layoutCostTrend', () => {
  test('what is charged stands on the line, what is given back hangs from it, and the sum is marked', () => {
    const { columns, zero } = layoutCostTrend(only([30, -20, 10]), 700, write);
    const [column] = columns;
    const [first, credit, rest] = column?.segments ?? [];
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeCloseTo(zero);
    expect(credit?.y).toBeCloseTo(zero);
    expect((rest?.y ?? 0) + (rest?.height ?? 0)).toBeCloseTo(first?.y ?? 0);
    expect(column?.net).toBeLessThan(zero);
    expect(column?.net).toBeGreaterThan(first?.y ?? 0);
  });

  test('nothing charged at all still has a line and a scale', () => {
    const { columns, zero, rows } = layoutCostTrend(only([0, 0, 0]), 350, write);
    expect(columns[0]?.segments).toEqual([]);
    expect(Number.isFinite(zero)).toBe(true);
    expect(rows.length).toBeGreaterThan(1);
  });

  test('days of a month keep their labels inside the drawing of a phone, to the last', () => {
    const columns = Array.from({ length: 30 }, (_, index) => {
      const start = `2024-09-${String(index + 1).padStart(2, '0')}`;
      return { start, end: start, isWhole: true, costs: [1], exact: ['1'], total: '1' };
    });
    const { marks } = layoutCostTrend({ ...trend, unit: 'day', groups: ['A'], columns }, 350, writerIn('pt-br'));
    for (const { x, label } of marks) expect(x + textWidth(label, 13) / 2).toBeLessThanOrEqual(350);
  });

  describe('the names of groups stand', () => {
    test('each beside its part of the last whole column, where all have one', () => {
      const { names, columns } = layoutCostTrend(trend, 700, write);
      const parts = columns.at(-2)?.segments ?? [];
      expect(names.map(({ group }) => group)).toEqual([0, 1, 2]);
      for (const { group, y } of names) {
        const { y: top = 0, height = 0 } = parts[group] ?? {};
        expect(y).toBeGreaterThan(top);
        expect(y).toBeLessThan(top + height);
      }
    });

    test.each([
      ['the last has none', [30, 20, 0]],
      ['only the dearest has one', [30, 0, 0]],
      ['none has one', [0, 0, 0]],
    ])('all together at the top, the dearest first, where %s', (_which, costs) => {
      const { names, frame } = layoutCostTrend(only(costs), 700, write);
      const [first, ...others] = names.map(({ y }) => y);
      expect(first).toBe(frame.top + 19 / 2);
      expect(others).toEqual([1, 2].map((place) => frame.top + (place + 0.5) * 19));
    });
  });

  test.each([320, 350, 700, 1160])('%i wide: everything is inside, and labels of periods do not touch', (width) => {
    const { columns, marks, frame, names } = layoutCostTrend(trend, width, write);
    for (const { x, width: size, segments } of columns) {
      expect(x).toBeGreaterThanOrEqual(frame.left);
      expect(x + size).toBeLessThanOrEqual(frame.right);
      for (const { y, height } of segments) {
        expect(y).toBeGreaterThanOrEqual(frame.top - 0.01);
        expect(y + height).toBeLessThanOrEqual(frame.bottom + 0.01);
      }
    }
    for (const { x, label } of marks) expect(x + textWidth(label, 13) / 2).toBeLessThanOrEqual(width);
    for (const [index, { x, label }] of marks.slice(1).entries())
      expect(x - (marks[index]?.x ?? 0)).toBeGreaterThan(textWidth(label, 13));
    for (const { name } of names) expect(frame.right + 30 + textWidth(name, 13)).toBeLessThanOrEqual(width);
  });
});
