import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { syntheticBill } from '#engine/billing/anomalies/benchmark/synthetic-bill.ts';
import { detectAnomalies } from '#engine/billing/anomalies/detect-anomalies.ts';
import { parseInstant } from '#engine/billing/anomalies/parse-instant.ts';
import { rootCause } from '#engine/billing/anomalies/root-cause.ts';
import type { Point } from '#engine/billing/anomalies/series.ts';
import { toSeries } from '#engine/billing/anomalies/to-series.ts';
import { seededRandom } from '#engine/kit/random.ts';

const RUNS = { numRuns: 15 };
const MS_PER_WEEK = 7 * 86_400_000;

/** Bills of thirteen months with two spikes of a day, of all seeds. */
const bills = fc
  .record({ seed: fc.integer(), noise: fc.constantFrom(0.02, 0.05) })
  .map(({ seed, noise }) =>
    syntheticBill('spikes', noise, { kind: 'spike', count: 2, days: [1, 1], factor: 1.6 }, seededRandom(seed)),
  );

const find = (points: readonly Point[]) => detectAnomalies(toSeries(points));

describe('detectAnomalies', () => {
  test('finds the same in another currency, and scales what it says of it', () => {
    fc.assert(
      fc.property(bills, fc.integer({ min: -10, max: 10 }), ({ points }, power) => {
        // Powers of two are exact in floating point: nothing at the edge of a bar may tip over.
        const factor = 2 ** power;
        const scaled = find(points.map(({ at, value }) => ({ at, value: value * factor })));
        expect(scaled).toEqual(
          find(points).map(({ usual, ...anomaly }) => ({
            ...anomaly,
            expected: anomaly.expected * factor,
            actual: anomaly.actual * factor,
            impact: anomaly.impact * factor,
            spread: anomaly.spread * factor,
            usual: { low: usual.low * factor, high: usual.high * factor },
          })),
        );
      }),
      RUNS,
    );
  });

  test('does not mind the order of the rows', () => {
    fc.assert(
      fc.property(bills, fc.integer(), ({ points }, seed) => {
        const random = seededRandom(seed);
        const shuffled = points.map((point) => ({ point, place: random() })).sort((a, b) => a.place - b.place);
        expect(find(shuffled.map(({ point }) => point))).toEqual(find(points));
      }),
      RUNS,
    );
  });

  test('finds the same when everything happens whole weeks later, without fees of the month', () => {
    const step = 3600;
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 500 }), (seed, weeks) => {
        const random = seededRandom(seed);
        const values = Array.from({ length: 24 * 40 }, (_, hour) => 50 + 20 * Math.sin(hour / 4) + 5 * random());
        const at = (hour: number, shift: number) => new Date(hour * step * 1000 + shift * MS_PER_WEEK).toISOString();
        const points = (shift: number) =>
          values.map((value, hour) => ({ at: at(hour, shift), value: hour === 700 ? value * 4 : value }));
        const starts = (shift: number) =>
          find(points(shift)).map(({ start }) => (parseInstant(start) ?? 0) - (shift * MS_PER_WEEK) / 1000);
        expect(starts(weeks)).toEqual(starts(0));
        expect(starts(0)).toContain(700 * step);
      }),
      RUNS,
    );
  });

  test('answers any series without fault: every figure finite, every end not before its start', () => {
    const values = fc.array(fc.double({ min: -1e15, max: 1e15, noNaN: true }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(values, fc.constantFrom(60, 86_400, 2_592_000), (list, step) => {
        const points = list.map((value, index) => ({ at: new Date(index * step * 1000).toISOString(), value }));
        for (const { start, end, usual, ...figures } of find(points)) {
          expect(parseInstant(end)).toBeGreaterThanOrEqual(parseInstant(start) ?? Number.NaN);
          for (const figure of [figures.expected, figures.actual, figures.impact, figures.spread, figures.score])
            expect(figure).toSatisfy(Number.isFinite);
          expect(usual.low).toBeLessThanOrEqual(usual.high);
        }
      }),
    );
  });
});

describe('rootCause', () => {
  const costs = fc.uniqueArray(
    fc.record({
      key: fc.string({ minLength: 1 }),
      before: fc.double({ min: 0, max: 1e6, noNaN: true }),
      during: fc.double({ min: 0, max: 1e6, noNaN: true }),
    }),
    { selector: ({ key }) => key, maxLength: 20 },
  );

  test('shares sum to one, and the keys named explain what was asked with none to spare', () => {
    fc.assert(
      fc.property(costs, (list) => {
        const { change, contributions, explainedBy } = rootCause(list);
        const shares = contributions.map(({ share }) => share);
        fc.pre(change !== 0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        const named = shares.slice(0, explainedBy.length);
        const explained = named.reduce((sum, share) => sum + share, 0);
        expect(explained).toBeGreaterThan(0.8 - 1e-6);
        expect(explained - (named.at(-1) ?? 0)).toBeLessThan(0.8);
      }),
    );
  });
});
