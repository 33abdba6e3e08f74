import type { Series } from '../anomalies/series.ts';
import type { ForecastParameters } from './parameters.ts';
import type { History } from './read-history.ts';
import { readHistory } from './read-history.ts';

/** The history before an origin, and what came after. */
export interface Trial {
  readonly history: History;
  /** Every day from the origin on that the series has, as far as asked. */
  readonly actual: readonly number[];
}

/** Goes back to earlier days of a daily series, every few days, and learns what would have been known then; the latest origins first. */
export function backtest(series: Series, reach: number, parameters: ForecastParameters): readonly Trial[] {
  const { leastLearnt, originStep, mostOrigins } = parameters;
  const last = series.values.length - 1;
  const count = Math.min(Math.floor((last - leastLearnt) / originStep) + 1, mostOrigins);
  return Array.from({ length: Math.max(count, 0) }, (_, place) => {
    const origin = last - place * originStep;
    return {
      history: readHistory(firstDays(series, origin), parameters),
      actual: series.values.slice(origin, origin + reach),
    };
  });
}

/** A series as it was after so many days. */
export function firstDays(series: Series, count: number): Series {
  const { labels, times, values } = series;
  return { ...series, labels: labels.slice(0, count), times: times.slice(0, count), values: values.slice(0, count) };
}
