import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cheapestMap, NOBODY } from '#engine/decisions/cheapest/cheapest-map.ts';
import { toLoad } from '#engine/workloads/event-driven/load.ts';
import { OPTION_IDS } from '#engine/workloads/event-driven/workload.ts';
import { estimatorOf, HOURS, settings, workloads } from '../arbitraries.ts';

describe('cheapestMap', { timeout: 60_000 }, () => {
  test('shows in every cell what trying every option shows', () => {
    fc.assert(
      fc.property(settings, workloads, (setting, workload) => {
        const estimator = estimatorOf(setting);
        const volumes = { from: 1e3, to: 1e12, count: 24 };
        const payloads = { from: 64, to: 2_097_152, count: 8 };
        const map = cheapestMap(estimator, { workload, hours: HOURS, volumes, payloads });
        for (const [row, payloadBytes] of map.payloads.entries()) {
          for (const [column, eventsPerMonth] of map.volumes.entries()) {
            const load = toLoad({ ...workload, eventsPerMonth, payloadBytes }, HOURS);
            const costs = OPTION_IDS.map((option) =>
              estimator.isFeasible(option, load) ? (estimator.total(option, load) ?? Infinity) : Infinity,
            );
            const lowest = Math.min(...costs);
            const winner = map.winners[row * map.volumes.length + column]!;
            if (lowest === Infinity) expect(winner).toBe(NOBODY);
            else expect(costs[winner]!, `${eventsPerMonth} × ${payloadBytes}`).toBeLessThanOrEqual(lowest * (1 + 1e-9));
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});
