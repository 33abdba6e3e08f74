import fc from 'fast-check';
import { expect, test } from 'vitest';
import { syntheticBill } from '#engine/billing/anomalies/benchmark/synthetic-bill.ts';
import { toSeries } from '#engine/billing/anomalies/to-series.ts';
import { firstDays } from '#engine/billing/forecast/backtest.ts';
import type { SeriesForecast } from '#engine/billing/forecast/forecast-series.ts';
import { forecastSeries } from '#engine/billing/forecast/forecast-series.ts';
import { seededRandom } from '#engine/kit/random.ts';

const RUNS = { numRuns: 10 };
const REACH = 40;

/** The first days of bills of all seeds. */
const bills = fc
  .record({ seed: fc.integer(), noise: fc.constantFrom(0.02, 0.08), days: fc.integer({ min: 35, max: 200 }) })
  .map(({ seed, noise, days }) =>
    firstDays(toSeries(syntheticBill('clean-noisy', noise, null, seededRandom(seed)).points), days),
  );

function over(forecast: SeriesForecast, from: number, to: number) {
  if (forecast.kind !== 'forecast') throw new Error(`${forecast.days} days are enough`);
  return forecast.over(from, to);
}

test('intervals lie around what is expected, the surer one outside; days add up; nothing is not a number', () => {
  fc.assert(
    fc.property(bills, fc.integer({ min: 1, max: REACH }), (series, to) => {
      const forecast = forecastSeries(series, REACH);
      const { expected, within80, within95 } = over(forecast, 1, to);
      const bounds = [within95.low, within80.low, expected, within80.high, within95.high];
      expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
      expect(bounds.every((bound) => Number.isFinite(bound) && bound >= 0)).toBe(true);
      const days = Array.from({ length: to }, (_, index) => over(forecast, index + 1, index + 1).expected);
      expect(days.reduce((sum, day) => sum + day, 0) / expected).toBeCloseTo(1, 9);
    }),
    RUNS,
  );
});

test('forecasts the same in another currency', () => {
  fc.assert(
    fc.property(bills, fc.integer({ min: -10, max: 10 }), (series, power) => {
      // Powers of two are exact in floating point: no choice may tip over.
      const factor = 2 ** power;
      const scaled = { ...series, values: series.values.map((value) => value * factor) };
      const [one, other] = [forecastSeries(series, REACH), forecastSeries(scaled, REACH)];
      expect(over(other, 3, REACH).expected / factor).toBeCloseTo(over(one, 3, REACH).expected, 9);
      expect(over(other, 3, REACH).within95.high / factor).toBeCloseTo(over(one, 3, REACH).within95.high, 9);
    }),
    RUNS,
  );
});

test('a bill of nothing, and one that never changes, are forecast as they are', () => {
  for (const value of [0, 42]) {
    const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
    const flat = toSeries(Array.from({ length: 60 }, (_, index) => ({ at: day(index), value })));
    const { expected, within95 } = over(forecastSeries(flat, REACH), 1, 10);
    expect([expected, within95.low, within95.high]).toEqual([10 * value, 10 * value, 10 * value]);
  }
});
