import { describe, expect, test } from 'vitest';
import { normal } from '#engine/billing/anomalies/benchmark/synthetic-bill.ts';
import { noiseModel } from '#engine/billing/anomalies/noise-model.ts';
import { seededRandom } from '#engine/kit/random.ts';

const random = seededRandom(3);
const draws = Array.from({ length: 2000 }, () => normal(random));
const step = draws.map((_, index) => (index % 2 === 0 ? 100 : 400));

describe('noiseModel', () => {
  test('lets noise grow with the level where it does', () => {
    const { deviations, valueAt } = noiseModel(
      step.map((level, index) => level * (1 + 0.1 * (draws[index] ?? 0))),
      step,
    );
    expect(valueAt(1, 30) - 400).toBeGreaterThan(2.5 * (valueAt(0, 30) - 100));
    expect(valueAt(7, deviations[7] ?? 0)).toBeCloseTo(400 * (1 + 0.1 * (draws[7] ?? 0)), 6);
  });

  test('takes the same noise everywhere for what it is', () => {
    const { valueAt } = noiseModel(
      step.map((level, index) => level + 10 * (draws[index] ?? 0)),
      step,
    );
    expect(valueAt(1, 30) - 400).toBeLessThan(1.3 * (valueAt(0, 30) - 100));
  });

  test('counts lopsided noise in ratios: twice as much is as likely as half', () => {
    const { deviations, valueAt } = noiseModel(
      step.map((level, index) => level * Math.exp(0.6 * (draws[index] ?? 0))),
      step,
    );
    expect(valueAt(1, 300) / 400).toBeCloseTo(400 / valueAt(1, -300), 9);
    expect(Math.max(...deviations)).toBeLessThan(1.3 * -Math.min(...deviations));
  });
});
