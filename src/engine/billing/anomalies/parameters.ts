/**
 * The one parameter set, chosen on the synthetic bills in `benchmark/` and on public series of servers with labelled anomalies; nobody
 * needs to tune it for a bill of their own.
 */
export interface Parameters {
  /** Points of the window in which a level is taken, the usual is judged and a shift must last; never less than a day. */
  readonly windowPoints: number;
  /** Spreads between expected and actual at which a point is unusual; more where tails are heavy. */
  readonly spikeSpreads: number;
  /** Least difference that counts, as a share of what is expected. */
  readonly minRelative: number;
  /** Least impact of an anomaly that counts, in the unit of the values, summed over its points. */
  readonly minImpact: number;
  /** Spreads between the levels before and after that make a shift. */
  readonly shiftSpreads: number;
  /** Multiple of the usual wandering of the level that makes a shift. */
  readonly shiftWander: number;
  /** Least change of the level that counts, as a share of the lower one. */
  readonly shiftRelative: number;
  /** Share of the noise a season must explain to be believed. */
  readonly seasonGain: number;
  /** Quantile of the distances within a window that says how long its tail is, and quantile of the windows that is believed. */
  readonly tail: number;
  readonly tailWindows: number;
  /** How strongly heavy tails raise the bar, as an exponent, and how far at most. */
  readonly tailWeight: number;
  readonly tailLimit: number;
  /** Multiple of the usual peak of a window that a point must pass, and quantile of the windows that makes it usual. */
  readonly peakFactor: number;
  readonly peakWindows: number;
  /** Hours between two unusual points that still make one anomaly. */
  readonly mergeHours: number;
}

export const PARAMETERS: Parameters = {
  windowPoints: 28,
  spikeSpreads: 4,
  minRelative: 0.2,
  minImpact: 0,
  shiftSpreads: 1.4,
  shiftWander: 3,
  shiftRelative: 0.12,
  seasonGain: 0.1,
  tail: 0.98,
  tailWindows: 0.6,
  tailWeight: 1,
  tailLimit: 2,
  peakFactor: 1.25,
  peakWindows: 0.6,
  mergeHours: 24,
};
