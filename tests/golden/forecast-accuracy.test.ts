import { describe, expect, test } from 'vitest';
import { measureForecast } from '#engine/billing/forecast/benchmark/forecast-accuracy.ts';

/** A hundred bills are forecast, each from two dozen earlier days of its own as well. */
const TIMEOUT = 120_000;

describe('the accuracy of the forecast', { timeout: TIMEOUT }, () => {
  const scores = measureForecast();
  const overall = scores.filter(({ group }) => group === 'all');

  test('is what was published', async () => {
    await expect(`${JSON.stringify(scores, null, 2)}\n`).toMatchFileSnapshot('../../src/engine/billing/forecast/benchmark/forecast-accuracy.json');
  });

  test.each(overall)('$horizon: the intervals hold as often as they say', ({ forecasts, covered80, covered95 }) => {
    expect(forecasts).toBeGreaterThanOrEqual(90);
    expect(covered80).toBeGreaterThanOrEqual(0.75);
    expect(covered80).toBeLessThanOrEqual(0.87);
    expect(covered95).toBeGreaterThanOrEqual(0.9);
  });

  test.each(overall)('$horizon: closer than the mean of 30 days and than last month', (score) => {
    expect(score.error).toBeLessThan(0.8 * score.errorOfMean);
    expect(score.error).toBeLessThan(0.8 * (score.errorOfLastMonth ?? Infinity));
  });

  test.each(scores.filter(({ group, horizon }) => group !== 'all' && horizon === 'next-month'))(
    'next month of bills that are $group: not further off than last month',
    ({ error, errorOfLastMonth }) => {
      expect(error).toBeLessThan(errorOfLastMonth ?? Infinity);
    },
  );
});
