/** A way of going on from a history; which one is taken is measured on the bill itself. */
export interface Manner {
  /** Days the present level is taken from: whole weeks. Few follow a bill that wanders, many see through noise. */
  readonly levelDays: number;
  /** Whether what grew goes on growing, or the level stays. */
  readonly trend: boolean;
}

/**
 * The one parameter set of the forecast, chosen on the synthetic bills in `benchmark/` with other seeds than the published one; nobody needs to
 * tune it for a bill of their own.
 */
export interface ForecastParameters {
  /** Complete days below which nothing is forecast: three weeks teach what a weekday costs, two more show how far a forecast misses. */
  readonly leastDays: number;
  /** Days that are learnt from before the first origin of the backtest. */
  readonly leastLearnt: number;
  /** Latest days that are learnt from: half a year holds six starts of a month, and what was before says little about the next one. */
  readonly memoryDays: number;
  readonly manners: readonly Manner[];
  /** Days over which the manners are compared: about a month, as months are what is asked for. */
  readonly judgedDays: number;
  /** Days the trend is taken from: a quarter, so that one month's end does not pass for growth. */
  readonly trendDays: number;
  /** Days after the last shift of level below which no trend is believed. */
  readonly leastTrendDays: number;
  /**
   * What is left of the trend each day: growth seldom goes on for ever, and a trend carried straight on misses worst (Gardner and
   * McKenzie, "Forecasting trends in time series", Management Science, 1985). At 0.98, half of it is gone after five weeks.
   */
  readonly damping: number;
  /** Days between the origins of the backtest: no multiple of a week, so that they fall on every weekday. */
  readonly originStep: number;
  /** Most origins that are tried, the latest. */
  readonly mostOrigins: number;
  /** Least origins at which a miss is measured rather than extended from a shorter reach. */
  readonly leastOrigins: number;
}

export const FORECAST_PARAMETERS: ForecastParameters = {
  leastDays: 35,
  leastLearnt: 21,
  memoryDays: 183,
  manners: [
    { levelDays: 28, trend: false },
    { levelDays: 28, trend: true },
    { levelDays: 14, trend: false },
    { levelDays: 14, trend: true },
  ],
  judgedDays: 30,
  trendDays: 91,
  leastTrendDays: 56,
  damping: 0.98,
  originStep: 8,
  mostOrigins: 24,
  leastOrigins: 4,
};
