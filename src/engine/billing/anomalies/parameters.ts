/**
 * The one parameter set, chosen on the synthetic bills in `benchmark/` and on public series of servers with labelled anomalies; nobody
 * needs to tune it for a bill of their own.
 */
export interface Parameters {
  /** Points of the window in which a level is taken, the usual is judged and a shift must last; never less than a day. */
  readonly windowPoints: number;
  /** Spreads between expected and actual at which a point is unusual; a little more in series of tens of thousands of points. */
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
  /** The same for what repeats after any other time than a day or a week, also beside these: among so many lengths one fits by chance; 1 looks for none. */
  readonly cycleGain: number;
  /** Quantile of the distances within a window that says how long its tail is. */
  readonly tail: number;
  /** Days for which one spike or drop of a series finer than days, beside two at any rate, is as much as anybody follows up; the most unusual are told. */
  readonly daysPerSpike: number;
  /** The same for a series of days, as bills are: each is one look. */
  readonly daysPerDailySpike: number;
  /** How much more unusual than the first left out those told must be: of equals, none stands out. */
  readonly standOut: number;
  /** Hours between two unusual points that still make one anomaly. */
  readonly mergeHours: number;
  /** Share of the peak's distance from which on a point belongs to the anomaly around it. */
  readonly core: number;
}

export const PARAMETERS: Parameters = {
  windowPoints: 28,
  spikeSpreads: 4.4,
  minRelative: 0.2,
  minImpact: 0,
  shiftSpreads: 1.4,
  shiftWander: 3,
  shiftRelative: 0.14,
  seasonGain: 0.1,
  cycleGain: 0.6,
  tail: 0.98,
  daysPerSpike: 28,
  daysPerDailySpike: 14,
  standOut: 1.1,
  mergeHours: 48,
  core: 0.5,
};
