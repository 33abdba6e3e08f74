import { describe, expect, test } from 'vitest';
import { createUncertainty, uncertainty } from '#engine/decisions/uncertainty/uncertainty.ts';
import { HOURS_PER_MONTH } from '#engine/kit/units.ts';
import { scenarioOf } from '#engine/metrics/scenarios.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import { createEstimator } from '#engine/workloads/event-driven/estimator.ts';
import { toLoad } from '#engine/workloads/event-driven/load.ts';

const estimator = createEstimator(bookFor('sa-east-1'), { freeTier: false, scope: 'messaging', overrides: {} });
const workload = scenarioOf('pix-payment-requested').workloads.medium;
const question = { workload, hours: HOURS_PER_MONTH, seed: 2026 };

describe('uncertainty', () => {
  test('gives the same odds for the same seed, drawn at once or in parts', () => {
    const run = createUncertainty(estimator, question);
    run.draw(120);
    run.draw(180);
    expect(run.result()).toEqual(uncertainty(estimator, question, 300));
    expect(uncertainty(estimator, { ...question, seed: 1 }, 300)).not.toEqual(run.result());
  });

  test('shares all draws out among the winners and nobody', () => {
    const { odds, nobody } = uncertainty(estimator, question, 300);
    expect(odds.reduce((sum, { wins }) => sum + wins, nobody)).toBeCloseTo(1, 12);
  });

  test('puts the certain cost at every quantile when nothing is unsure', () => {
    const { odds } = uncertainty(estimator, { ...question, spread: {} }, 20);
    for (const { option, p10, p50, p90 } of odds) {
      const cost = estimator.total(option, toLoad(workload, HOURS_PER_MONTH));
      expect([p10, p50, p90]).toEqual([cost, cost, cost]);
    }
  });

  test('spreads costs around the certain one', () => {
    const stream = uncertainty(estimator, question, 400).odds.find(({ option }) => option === 'kinesis-on-demand');
    const certain = estimator.total('kinesis-on-demand', toLoad(workload, HOURS_PER_MONTH)) ?? 0;
    expect(stream?.p10).toBeLessThan(certain);
    expect(stream?.p90).toBeGreaterThan(certain);
  });
});
