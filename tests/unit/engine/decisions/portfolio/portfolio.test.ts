import { describe, expect, test } from 'vitest';
import type { PortfolioEvent } from '#engine/decisions/portfolio/portfolio.ts';
import { EXACT_UP_TO, planPortfolio } from '#engine/decisions/portfolio/portfolio.ts';
import { SCENARIOS } from '#engine/metrics/scenarios.ts';
import { HOURS_PER_MONTH } from '#engine/kit/units.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import { createEstimator } from '#engine/workloads/event-driven/estimator.ts';
import { decodeWorkload } from '#engine/workloads/event-driven/decode-workload.ts';
import { toLoad } from '#engine/workloads/event-driven/load.ts';
import { OPTION_IDS } from '#engine/workloads/event-driven/workload.ts';

const hours = HOURS_PER_MONTH;
const estimator = createEstimator(bookFor('us-east-1'), { freeTier: false, scope: 'messaging', overrides: {} });

function event(name: string, workload: object): PortfolioEvent {
  const decoded = decodeWorkload({ eventsPerMonth: 1e6, ...workload }, name);
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
  return { name, workload: decoded.value };
}

function alone(option: (typeof OPTION_IDS)[number], { workload }: PortfolioEvent): number {
  return estimator.total(option, toLoad(workload, hours))!;
}

describe('planPortfolio', () => {
  test('puts two Kafka events on one cluster and splits its cost by bytes published', () => {
    const large = event('large', { kafkaApi: true, payloadBytes: 3072 });
    const small = event('small', { kafkaApi: true, payloadBytes: 1024 });
    const plan = planPortfolio(estimator, { events: [large, small], hours });
    expect(plan.shared).toHaveLength(1);
    expect(plan.shared[0]).toMatchObject({ option: 'msk-standard', events: ['large', 'small'] });
    expect(plan.shared[0]!.capacity).toMatchObject({ brokers: 3 });
    expect(plan.totalUsd).toBeLessThan(alone('msk-standard', large) + 10);
    expect(plan.independentUsd).toBeCloseTo(alone('msk-standard', large) + alone('msk-standard', small), 9);
    expect(plan.assignments.map(({ usd }) => usd / plan.totalUsd!)).toEqual([
      expect.closeTo(0.75, 9),
      expect.closeTo(0.25, 9),
    ]);
  });

  test('lets an event ride along on a cluster that another one needs', () => {
    const kafka = event('kafka', { kafkaApi: true });
    const rider = event('rider', { eventsPerMonth: 5e7, payloadBytes: 512, ordering: 'per-key', consumers: 2 });
    const plan = planPortfolio(estimator, { events: [kafka, rider], hours });
    expect(plan.assignments.map(({ option }) => option)).toEqual(['msk-standard', 'msk-standard']);
    expect(alone('kinesis-provisioned', rider)).toBeLessThan(alone('msk-standard', rider));
  });

  test('keeps apart what one cluster cannot hold', () => {
    const options = ['msk-serverless'] as const;
    const topic = { kafkaApi: true, partitions: 1500 };
    const [one, other] = [event('one', topic), event('other', topic)];
    const plan = planPortfolio(estimator, { events: [one, other], hours, options });
    expect(plan.shared).toEqual([]);
    expect(plan.totalUsd).toBeCloseTo(alone('msk-serverless', one) + alone('msk-serverless', other), 9);
    expect(plan.baselineGaps['msk-serverless']).toEqual({ reason: 'infeasible-together' });
  });

  test('says why a baseline has no total', () => {
    const plan = planPortfolio(estimator, {
      events: [event('plain', {}), event('fan-out', { consumers: 3 })],
      hours,
    });
    expect(plan.baselines['sqs-standard']).toBeNull();
    expect(plan.baselineGaps['sqs-standard']).toEqual({ reason: 'infeasible', events: ['fan-out'] });
    expect(plan.baselineGaps['eventbridge-custom']).toMatchObject({ reason: 'price-unknown' });
    expect(plan.baselines['kinesis-on-demand']).toBeGreaterThan(0);
    expect(Object.keys(plan.baselines)).toEqual(OPTION_IDS);
  });

  test('keeps the total unknown while an event has nowhere to go', () => {
    const plan = planPortfolio(estimator, {
      events: [event('plain', {}), event('impossible', { kafkaApi: true, maxLatencyMs: 1 })],
      hours,
    });
    expect(plan.unassigned).toEqual(['impossible']);
    expect(plan.totalUsd).toBeNull();
    expect(plan.independentUsd).toBeNull();
    expect(plan.knownUsd).toBeCloseTo(alone('sqs-standard', event('plain', {})), 9);
  });

  test('has nothing to place in an empty portfolio', () => {
    const plan = planPortfolio(estimator, { events: [], hours });
    expect(plan).toMatchObject({ totalUsd: 0, exact: true, gapUsd: 0, assignments: [], shared: [], independentUsd: 0 });
  });

  test('proves the optimum for sixteen event types and states a gap for more', { timeout: 60_000 }, () => {
    const many = Array.from({ length: EXACT_UP_TO + 4 }, (_, index) => {
      const workload = SCENARIOS[index % SCENARIOS.length]!.workloads.medium;
      return {
        name: `event-${index}`,
        workload: { ...workload, eventsPerMonth: workload.eventsPerMonth * (index + 1) },
      };
    });
    const most = planPortfolio(estimator, { events: many.slice(0, EXACT_UP_TO), hours });
    expect(most).toMatchObject({ exact: true, gapUsd: 0 });
    const more = planPortfolio(estimator, { events: many, hours });
    expect(more.totalUsd).toBeGreaterThan(most.totalUsd!);
    expect(more.gapUsd).toBeLessThan(more.totalUsd!);
    expect(more.totalUsd).toBeLessThanOrEqual(more.independentUsd!);
  });
});
