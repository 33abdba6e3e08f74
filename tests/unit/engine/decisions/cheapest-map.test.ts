import { describe, expect, test } from 'vitest';
import { cheapestMap, createCheapestMap, NOBODY, PENDING } from '#engine/decisions/cheapest/cheapest-map.ts';
import { HOURS_PER_MONTH } from '#engine/kit/units.ts';
import { scenarioOf } from '#engine/metrics/scenarios.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import { estimateWorkload } from '#engine/workloads/event-driven/estimate-workload.ts';
import { createEstimator } from '#engine/workloads/event-driven/estimator.ts';

const estimator = createEstimator(bookFor('sa-east-1'), { freeTier: false, scope: 'end-to-end', overrides: {} });
const { workloads } = scenarioOf('fraud-risk-scored');
const question = {
  workload: workloads.medium,
  hours: HOURS_PER_MONTH,
  volumes: { from: 1e3, to: 1e11, count: 9 },
  payloads: { from: 64, to: 20 * 1024 ** 2, count: 7 },
};

describe('cheapestMap', () => {
  test('agrees with the full ranking in every cell', () => {
    const map = cheapestMap(estimator, question);
    map.payloads.forEach((payloadBytes, row) => {
      map.volumes.forEach((eventsPerMonth, column) => {
        const ranked = estimateWorkload(
          estimator,
          { ...question.workload, eventsPerMonth, payloadBytes },
          question.hours,
        );
        const best = ranked.find(({ feasible, bill }) => feasible && bill.total !== null);
        const winner = map.winners[row * map.volumes.length + column] ?? PENDING;
        expect(winner === NOBODY ? undefined : map.options[winner]).toBe(best?.id);
      });
    });
  });

  test('says nobody where a payload is too large for every option asked for', () => {
    const map = cheapestMap(estimator, { ...question, options: ['sqs-standard', 'kinesis-provisioned'] });
    expect([...map.winners.slice(-map.volumes.length)]).toEqual(map.volumes.map(() => NOBODY));
  });

  test('fills only the rows it is asked for', () => {
    const map = createCheapestMap(estimator, question);
    map.fillRow(1);
    expect(map.winners[0]).toBe(PENDING);
    expect(map.winners[map.volumes.length]).not.toBe(PENDING);
  });
});
