import { describe, expect, test } from 'vitest';
import { measureAccuracy } from '#engine/billing/anomalies/benchmark/accuracy.ts';
import type { GroupScore } from '#engine/billing/anomalies/benchmark/score-series.ts';

/** Two hundred series are searched for each seed. */
const TIMEOUT = 60_000;
/** What is published has to hold on other sets than the published one. */
const OTHER_SEED = 7;

const isClean = ({ group }: GroupScore) => group.startsWith('clean-');

describe('the accuracy of the anomaly detector', { timeout: TIMEOUT }, () => {
  const { overall, byNoise } = measureAccuracy();

  test('is what was published', async () => {
    await expect(`${JSON.stringify({ overall, byNoise }, null, 2)}\n`).toMatchFileSnapshot('anomaly-accuracy.json');
  });

  test.each(overall.filter((score) => !isClean(score)))('$group: precision and recall of 0.9 at least', (score) => {
    expect(score.injected).toBeGreaterThanOrEqual(48);
    expect(score.precision).toBeGreaterThanOrEqual(0.9);
    expect(score.recall).toBeGreaterThanOrEqual(0.9);
  });

  test.each(overall.filter(isClean))('$group: no alarm', ({ falseAlarms }) => {
    expect(falseAlarms).toBe(0);
  });

  test('does not hang on the seed', () => {
    const others = measureAccuracy(OTHER_SEED).overall;
    for (const { precision, recall } of others.filter((score) => !isClean(score))) {
      expect(precision).toBeGreaterThanOrEqual(0.9);
      expect(recall).toBeGreaterThanOrEqual(0.85);
    }
    const alarms = others.filter(isClean).reduce((sum, { falseAlarms }) => sum + falseAlarms, 0);
    expect(alarms).toBeLessThanOrEqual(3);
  });
});
