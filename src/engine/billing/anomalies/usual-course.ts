import { fitBaseline } from './fit-baseline.ts';
import { PARAMETERS } from './parameters.ts';
import type { Series } from './series.ts';
import { usualRange } from './usual-range.ts';

/** One instant of a series with what would have been usual. */
export interface CoursePoint {
  /** As the input wrote it. */
  readonly at: string;
  readonly actual: number;
  readonly expected: number;
  /** Between these the value would have been usual. */
  readonly low: number;
  readonly high: number;
}

/** A series beside what the detector expects of it: the same judgement that its anomalies come from. */
export function usualCourse(series: Series): readonly CoursePoint[] {
  const baseline = fitBaseline(series, PARAMETERS);
  const { up, down } = usualRange(series, baseline, PARAMETERS);
  const { valueAt } = baseline.noise;
  // What never fell below zero does not usually.
  const floor = series.values.reduce((least, value) => Math.min(least, value), 0);
  return series.values.map((actual, index) => ({
    at: series.labels[index] ?? '',
    actual,
    expected: baseline.expected[index] ?? 0,
    low: Math.max(valueAt(index, -down), floor),
    high: valueAt(index, up),
  }));
}
