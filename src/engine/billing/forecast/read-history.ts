import { fitBaseline } from '../anomalies/fit-baseline.ts';
import { madSigma, median } from '../anomalies/order-statistics.ts';
import type { Parameters } from '../anomalies/parameters.ts';
import { PARAMETERS } from '../anomalies/parameters.ts';
import type { SeasonName } from '../anomalies/season.ts';
import type { Series } from '../anomalies/series.ts';
import { cleanValues } from './clean-values.ts';
import type { ForecastParameters } from './parameters.ts';
import type { SeasonAhead } from './season-ahead.ts';
import { seasonAhead } from './season-ahead.ts';

const WEEK_DAYS = 7;

/** As anomalies are searched for, save for cycles of other lengths than a week and a month: they are not carried on. */
const LOOKING_BACK: Parameters = { ...PARAMETERS, cycleGain: 1 };

/** What a daily series was like lately, as the search for anomalies sees it. Amounts are in the unit of the values. */
export interface History {
  /** Days since the last shift of level, without their season and without what was unusual; oldest first. */
  readonly plain: readonly number[];
  /** First of them. */
  readonly since: string;
  readonly season: SeasonName;
  readonly ahead: SeasonAhead;
  /** What the level gained a day: only the part that noise does not explain; 0 where the level is too young to tell. */
  readonly slope: number;
  /** Unusual days that were put aside. */
  readonly putAside: number;
  /** The last day, in seconds since 1970 UTC. */
  readonly end: number;
}

/** Reads the history of a daily series: its season, the level since its last shift, and its trend. */
export function readHistory(whole: Series, parameters: ForecastParameters): History {
  const series = latestDays(whole, parameters.memoryDays);
  const baseline = fitBaseline(series, LOOKING_BACK);
  const { values, replaced } = cleanValues(series, baseline);
  const since = Math.max(baseline.shifts.at(-1)?.index ?? 0, values.length - parameters.trendDays);
  const plain = values.map((value, index) => value - (baseline.offsets[index] ?? 0)).slice(since);
  return {
    plain,
    since: series.labels[since] ?? '',
    season: baseline.season,
    ahead: seasonAhead(series, baseline),
    slope: plain.length < parameters.leastTrendDays ? 0 : believedSlope(plain),
    putAside: replaced,
    end: series.times.at(-1) ?? 0,
  };
}

function latestDays({ labels, times, values, ...series }: Series, count: number): Series {
  return { ...series, labels: labels.slice(-count), times: times.slice(-count), values: values.slice(-count) };
}

/**
 * The median slope of all pairs of weeks (Theil, 1950; Sen, 1968), a day, less what noise alone would show: of a slope no larger than its
 * own error nothing is left.
 */
function believedSlope(values: readonly number[]): number {
  const weeks = Array.from({ length: Math.floor(values.length / WEEK_DAYS) }, (_, week) =>
    median(values.slice(values.length - (week + 1) * WEEK_DAYS, values.length - week * WEEK_DAYS)),
  ).reverse();
  const slope = median(
    weeks.flatMap((left, start) => weeks.slice(start + 1).map((right, gap) => (right - left) / (gap + 1))),
  );
  const middle = (weeks.length - 1) / 2;
  const lever = weeks.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  const flat = weeks.map((value, index) => value - slope * index);
  const level = median(flat);
  const error = madSigma(flat.map((value) => value - level)) / Math.sqrt(lever);
  return slope === 0 ? 0 : (slope * Math.max(1 - (error / slope) ** 2, 0)) / WEEK_DAYS;
}
