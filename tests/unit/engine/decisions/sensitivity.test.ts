import { describe, expect, test } from 'vitest';
import { cheapestOption } from '#engine/decisions/cheapest/cheapest-option.ts';
import { sensitivity } from '#engine/decisions/sensitivity/sensitivity.ts';
import { HOURS_PER_MONTH } from '#engine/kit/units.ts';
import { scenarioOf } from '#engine/metrics/scenarios.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import { createEstimator } from '#engine/workloads/event-driven/estimator.ts';
import { toLoad } from '#engine/workloads/event-driven/load.ts';
import type { Workload } from '#engine/workloads/event-driven/workload.ts';
import { OPTION_IDS } from '#engine/workloads/event-driven/workload.ts';

const estimator = createEstimator(bookFor('us-east-1'), { freeTier: false, scope: 'messaging', overrides: {} });
const workload: Workload = { ...scenarioOf('account-opened').workloads.medium, consumers: 1 };
const winnerAt = (changed: Partial<Workload>) =>
  cheapestOption(estimator, toLoad({ ...workload, ...changed }, HOURS_PER_MONTH), OPTION_IDS)?.option ?? null;
const answer = sensitivity(estimator, { workload, hours: HOURS_PER_MONTH });

describe('sensitivity', () => {
  test('starts from the cheapest feasible option and sorts the widest bar first', () => {
    expect(answer?.chosen).toBe(winnerAt({}));
    const widths = (answer?.bars ?? []).map(({ low, high }) => Math.abs((high.cost ?? 0) - (low.cost ?? 0)));
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });

  test('gives flips at which the winner really changes, and before which it does not', () => {
    const flips = (answer?.bars ?? []).flatMap(({ input, value, flips: found }) =>
      found.map((flip) => ({ input, today: value, flip })),
    );
    expect(flips.length).toBeGreaterThan(2);
    for (const { input, today, flip } of flips) {
      expect(winnerAt({ [input]: flip.value })).toBe(flip.winner);
      expect(flip.winner).not.toBe(answer?.chosen);
      if (typeof flip.value !== 'number' || typeof today !== 'number') continue;
      const before = flip.value + (today - flip.value) * 1e-6;
      const whole = input === 'consumers' || input === 'payloadBytes';
      expect(winnerAt({ [input]: whole ? flip.value + Math.sign(today - flip.value) : before })).toBe(answer?.chosen);
    }
  });

  test('flips when order is needed, since a standard queue keeps none', () => {
    const ordering = answer?.bars.find(({ input }) => input === 'ordering');
    expect(ordering?.flips).toMatchObject([{ value: 'per-key', side: 'above', feasible: false }]);
  });

  test('has no answer when nothing asked for carries the workload', () => {
    const question = {
      workload: { ...workload, consumers: 2 },
      hours: HOURS_PER_MONTH,
      options: ['sqs-standard'] as const,
    };
    expect(sensitivity(estimator, question)).toBeNull();
  });
});
