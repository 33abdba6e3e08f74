import { MIN_POINTS } from '../anomalies/decode-series.ts';
import { judgeBaseline } from '../anomalies/detect-anomalies.ts';
import type { Baseline } from '../anomalies/fit-baseline.ts';
import { PARAMETERS } from '../anomalies/parameters.ts';
import type { Series } from '../anomalies/series.ts';

/** A series as it would have been without what was unusual in it. */
export interface CleanValues {
  readonly values: readonly number[];
  /** Points that were replaced by what was expected of them. */
  readonly replaced: number;
}

/** Puts what was expected in place of spikes and drops: they are no habit. A shift of level stays, as it is the new habit. */
export function cleanValues(series: Series, baseline: Baseline): CleanValues {
  if (series.values.length < MIN_POINTS) return { values: series.values, replaced: 0 };
  const places = new Map(series.labels.map((label, index) => [label, index]));
  const values = [...series.values];
  let replaced = 0;
  for (const { kind, start, end } of judgeBaseline(series, baseline, PARAMETERS)) {
    if (kind === 'level-shift') continue;
    for (let index = places.get(start) ?? 0; index <= (places.get(end) ?? -1); index++) {
      values[index] = baseline.expected[index] ?? 0;
      replaced += 1;
    }
  }
  return { values, replaced };
}
