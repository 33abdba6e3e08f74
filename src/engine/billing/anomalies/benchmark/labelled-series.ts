import type { AnomalyKind } from '../anomaly.ts';
import type { Point } from '../series.ts';

/** Something put into a series on purpose: the first and the last day of it; of a shift, the first day twice. */
export interface Label {
  readonly start: string;
  readonly end: string;
  readonly kind: AnomalyKind;
}

/** A series of known making. */
export interface LabelledSeries {
  readonly group: GroupId;
  /** Standard deviation of its daily noise, as a share of the cost of the day; null for shapes that are not bills. */
  readonly noise: number | null;
  readonly points: readonly Point[];
  readonly labels: readonly Label[];
}

/** What was put into the series of a group, or, last, what they look like though nothing was. */
export const GROUPS = [
  'spikes',
  'shifts',
  'shifts-down',
  'drops',
  'long-spikes',
  'clean-noisy',
  'clean-flat',
  'clean-square-wave',
  'clean-growing',
  'clean-hourly',
] as const;

export type GroupId = (typeof GROUPS)[number];
