import { describe, expect, test } from 'vitest';
import { AXES } from '#engine/decisions/break-even/axis.ts';
import { breakEven } from '#engine/decisions/break-even/break-even.ts';
import { HOURS_PER_MONTH } from '#engine/kit/units.ts';
import { SCENARIOS } from '#engine/metrics/scenarios.ts';
import { messagingBookFor } from '#engine/pricing/messaging-book.ts';
import { createEstimator } from '#engine/workloads/event-driven/estimator.ts';
import { toLoad } from '#engine/workloads/event-driven/load.ts';
import { breakEvenTexts } from '#i18n/break-even-texts.ts';
import { locales } from '#i18n/locales.ts';
import { writersFor } from '#islands/break-even/writers.ts';
import { endLabelBox } from '#viz/cost-curves/end-labels.ts';
import { layoutCostCurves } from '#viz/cost-curves/layout.ts';
import { cheapestAt, costAt, excludedAt } from '#viz/cost-curves/model.ts';
import { labelBox } from '#viz/cost-curves/takeover-marks.ts';
import { toCostCurvesModel } from '#viz/cost-curves/to-model.ts';
import { overlap } from '#viz/kit/box.ts';

const RANGES = {
  eventsPerMonth: [1e4, 1e11],
  payloadBytes: [64, 1_048_576],
  consumers: [1, 50],
  peakToMean: [1, 100],
} as const;
const estimator = createEstimator(messagingBookFor('sa-east-1'), {
  freeTier: false,
  scope: 'messaging',
  overrides: {},
});

const cases = SCENARIOS.flatMap(({ id, workloads }) =>
  AXES.map((over) => ({ id, over, workload: workloads.medium })),
).map((one) => {
  const [from, to] = RANGES[one.over];
  const question = {
    ...one,
    hours: HOURS_PER_MONTH,
    from,
    to,
    samples: 120,
    drawImpossible: one.id === 'account-opened',
  };
  return { ...one, model: toCostCurvesModel(estimator, question, breakEven(estimator, question)) };
});

describe.each(cases)('$id over $over', ({ over, workload, model }) => {
  test.each([320, 350, 700, 1160])('names touch nothing at a width of %i', (width) => {
    for (const locale of locales) {
      const write = writersFor(locale, breakEvenTexts(locale), over).curves;
      const layout = layoutCostCurves(model, width, write);
      const boxes = [
        ...layout.lines.map(({ label }) => endLabelBox(label)),
        ...layout.takeovers.flatMap(({ label }) => (label === null ? [] : [labelBox(label)])),
      ];
      const touching = boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlap(a, b)));
      expect(touching).toEqual([]);
      for (const { left, right, top, bottom } of boxes) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(layout.frame.bottom + 8);
      }
    }
  });

  test('drawn costs and reasons are those of the engine', () => {
    for (const series of model.series) {
      for (const value of [model.domain[0], model.domain[1], ...model.reigns.map(({ from }) => from)]) {
        const load = toLoad({ ...workload, [over]: value }, HOURS_PER_MONTH);
        expect(costAt(series, value)).toBeCloseTo(estimator.total(series.option, load) ?? NaN, 6);
        expect(excludedAt(series, value).length === 0).toBe(estimator.isFeasible(series.option, load));
      }
    }
  });

  test('the cheapest is never undercut by a drawn option that can carry the workload', () => {
    for (const { value } of model.series[0]?.stretches.flatMap(({ points }) => points) ?? []) {
      const winner = model.series.find(({ option }) => option === cheapestAt(model, value));
      const costs = model.series
        .filter((series) => excludedAt(series, value).length === 0)
        .map((series) => costAt(series, value) ?? Infinity);
      if (winner === undefined) expect(costs).toEqual([]);
      else expect(costAt(winner, value)).toBeLessThanOrEqual(Math.min(...costs) * (1 + 1e-6));
    }
  });
});
