import type { SeasonName } from './season.ts';

/** Kinds of anomaly, as the command line names them. */
export const ANOMALY_KINDS = ['spike', 'drop', 'level-shift'] as const;
export type AnomalyKind = (typeof ANOMALY_KINDS)[number];

/** Something unusual, with what is needed to say why. Amounts are in the unit of the values. */
export interface Anomaly {
  /** First and last instant, as the input wrote them. A shift starts at the change; its end is where its first window ends. */
  readonly start: string;
  readonly end: string;
  readonly kind: AnomalyKind;
  /** What was expected and what came, at the most unusual point; of a shift: the levels before and after. */
  readonly expected: number;
  readonly actual: number;
  /** Distance between the two in spreads, at most 1,000. */
  readonly score: number;
  /** Actual minus expected, summed over its unusual points; of a shift: over its first window. */
  readonly impact: number;
  /** How far values usually are from what is expected: one standard deviation, or what stands for it in heavy tails. */
  readonly spread: number;
  /** Between these the value would have been usual. */
  readonly usual: { readonly low: number; readonly high: number };
  /** What was seen to repeat, and is part of what is expected. */
  readonly season: SeasonName;
}
