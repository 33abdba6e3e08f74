import type { CoursePoint } from '#engine/billing/anomalies/usual-course.ts';
import type { ExplainedAnomaly } from '#engine/billing/analysis/explain-anomalies.ts';

/** The days around something unusual, and which of them are. */
export interface AnomalyCourseModel {
  readonly points: readonly CoursePoint[];
  /** Places of the days that stand out; of a level that stays, the first of it. */
  readonly marked: readonly number[];
}

/** What is drawn of an anomaly; null where its days are not kept, which is beyond the dearest. */
export function toAnomalyCourseModel({
  course,
  kind,
  start,
  end,
}: Pick<ExplainedAnomaly, 'course' | 'kind' | 'start' | 'end'>): AnomalyCourseModel | null {
  if (course.length < 2) return null;
  const first = course.findIndex(({ at }) => at >= start);
  const outside = course.flatMap(({ at, actual, low, high }, index) =>
    at >= start && at <= end && (actual < low || actual > high) ? [index] : [],
  );
  const isShift = kind === 'level-shift' || outside.length === 0;
  return { points: course, marked: isShift ? [Math.max(first, 0)] : outside };
}
