import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Axis } from '#engine/decisions/break-even/axis.ts';
import { AXES } from '#engine/decisions/break-even/axis.ts';
import type { BreakEven } from '#engine/decisions/break-even/break-even.ts';
import { breakEven } from '#engine/decisions/break-even/break-even.ts';
import { toLoad } from '#engine/workloads/event-driven/load.ts';
import type { OptionId, Workload } from '#engine/workloads/event-driven/workload.ts';
import { OPTION_IDS } from '#engine/workloads/event-driven/workload.ts';
import type { Setting } from '../arbitraries.ts';
import { estimatorOf, HOURS, magnitude, settings, workloads } from '../arbitraries.ts';

const RANGES: Readonly<Record<Axis, readonly [number, number]>> = {
  eventsPerMonth: [1e3, 1e12],
  payloadBytes: [1, 1_048_576],
  consumers: [1, 400],
  peakToMean: [1, 1000],
};
/** Costs nearer than this, relatively, may be ordered either way. */
const NEAR = 1e-9;

const RUNS = { numRuns: 40 };

interface Case {
  readonly setting: Setting;
  readonly workload: Workload;
  readonly over: Axis;
  readonly samples: readonly number[];
}

const cases: fc.Arbitrary<Case> = fc
  .record({ setting: settings, workload: workloads, over: fc.constantFrom(...AXES) })
  .chain((fixed) => {
    const [from, to] = RANGES[fixed.over];
    const sample = magnitude(from, to).map((x) => (fixed.over === 'peakToMean' ? x : Math.floor(x)));
    return fc.array(sample, { minLength: 20, maxLength: 20 }).map((samples) => ({ ...fixed, samples }));
  });

function solve({ setting, workload, over }: Case): BreakEven {
  const [from, to] = RANGES[over];
  return breakEven(estimatorOf(setting), { workload, hours: HOURS, over, from, to });
}

function costAt({ setting, workload, over }: Case, option: OptionId, x: number): number | null {
  return estimatorOf(setting).total(option, toLoad({ ...workload, [over]: x }, HOURS));
}

function isFeasibleAt({ setting, workload, over }: Case, option: OptionId, x: number): boolean {
  return estimatorOf(setting).isFeasible(option, toLoad({ ...workload, [over]: x }, HOURS));
}

/** The samples, and the values right around everything the answer reports. */
function probesOf(asked: Case, answer: BreakEven): readonly number[] {
  const step = asked.over === 'peakToMean' ? 1e-6 : 1;
  const reported = [...answer.envelope.map(({ from }) => from), ...answer.pairs.flatMap(({ crossings }) => crossings)];
  const around = reported.flatMap((x) => [Math.floor(x) - step, Math.floor(x), Math.floor(x) + step]);
  const [from, to] = RANGES[asked.over];
  return [...asked.samples, ...around].filter((x) => x >= from && x <= to);
}

/** What the envelope says at a value; both sides where a change is reported within one unit of it. */
function winnersAt(answer: BreakEven, x: number, unit: number): readonly (OptionId | null)[] {
  return answer.envelope.filter(({ from, to }) => x >= from - unit && x <= to + unit).map(({ option }) => option);
}

describe('breakEven', { timeout: 60_000 }, () => {
  test('has the winner that trying every option gives, wherever it is asked', () => {
    fc.assert(
      fc.property(cases, (asked) => {
        const answer = solve(asked);
        for (const x of probesOf(asked, answer)) {
          const winners = winnersAt(answer, x, asked.over === 'peakToMean' ? x * 1e-9 : 0);
          const costs = OPTION_IDS.filter((option) => isFeasibleAt(asked, option, x))
            .map((option) => ({ option, cost: costAt(asked, option, x) }))
            .filter(({ cost }) => cost !== null) as { option: OptionId; cost: number }[];
          const lowest = Math.min(...costs.map(({ cost }) => cost));
          const fits = winners.some((winner) =>
            winner === null
              ? costs.length === 0
              : costs.some(({ option, cost }) => option === winner && cost <= lowest * (1 + NEAR)),
          );
          expect(fits, `${asked.over} ${x}: ${winners.join(' or ')}, not ${JSON.stringify(costs)}`).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('orders every pair as their costs do, wherever it is asked', () => {
    fc.assert(
      fc.property(cases, (asked) => {
        const answer = solve(asked);
        const probes = probesOf(asked, { ...answer, pairs: [] });
        for (const { a, b, aCheaper, crossings, dense } of answer.pairs) {
          for (const x of [...probes, ...crossings.slice(0, 4).flatMap((at) => [at * 0.999, at * 1.001])]) {
            if (asked.over !== 'peakToMean' && !Number.isInteger(x)) continue;
            if (x < answer.from || x > answer.to) continue;
            if (dense && x >= crossings[0]! && x <= crossings[1]!) continue;
            const difference = costAt(asked, a, x)! - costAt(asked, b, x)!;
            if (Math.abs(difference) <= NEAR * costAt(asked, b, x)!) continue;
            const said = aCheaper.some(({ from, to }) => x >= from && (x < to || to === answer.to));
            expect(said, `${a}, ${b} at ${x}: ${difference}`).toBe(difference < 0);
          }
        }
      }),
      RUNS,
    );
  });

  test('reports crossings that equalise both sides, or bracket a jump within one unit', () => {
    fc.assert(
      fc.property(cases, (asked) => {
        for (const { a, b, crossings } of solve(asked).pairs) {
          for (const x of crossings) {
            const [costA, costB] = [costAt(asked, a, x)!, costAt(asked, b, x)!];
            const before = asked.over === 'peakToMean' ? x * (1 - 1e-9) : x - 1;
            const order = (at: number) => Math.sign(costAt(asked, a, at)! - costAt(asked, b, at)!);
            const equal = Math.abs(costA - costB) <= NEAR * costB;
            expect(equal || order(before) !== order(x), `${a}, ${b} at ${x}`).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });
});
