import { describe, expect, test } from 'vitest';
import { toSeries } from '#engine/billing/anomalies/to-series.ts';

describe('toSeries', () => {
  test('sorts, finds the step, and takes the mean of values of one instant', () => {
    const series = toSeries([
      { at: '2026-03-01 00:10', value: 3 },
      { at: '2026-03-01 00:00', value: 1 },
      { at: '2026-03-01T00:05Z', value: 2 },
      { at: '2026-03-01T01:10+01:00', value: 5 },
    ]);
    expect(series).toMatchObject({ step: 300, irregular: 0, values: [1, 2, 4] });
    expect(series.labels).toEqual(['2026-03-01 00:00', '2026-03-01T00:05Z', '2026-03-01 00:10']);
  });

  test('says how irregular a series is', () => {
    const minutes = [0, 5, 10, 15, 45, 50];
    const points = minutes.map((minute) => ({ at: `2026-03-01 00:${String(minute).padStart(2, '0')}`, value: 1 }));
    expect(toSeries(points)).toMatchObject({ step: 300, irregular: 0.2 });
  });
});
