import type { Anomaly } from './anomaly.ts';
import { MIN_POINTS } from './decode-series.ts';
import { findSpikes, mergeReach } from './find-spikes.ts';
import type { Run } from './find-spikes.ts';
import type { Shift } from './find-shifts.ts';
import { fitBaseline } from './fit-baseline.ts';
import type { Baseline } from './fit-baseline.ts';
import { mostUnusual } from './most-unusual.ts';
import { PARAMETERS } from './parameters.ts';
import type { Parameters } from './parameters.ts';
import type { Series } from './series.ts';
import { usualRange } from './usual-range.ts';
import type { UsualRange } from './usual-range.ts';

/** Farther than so many spreads says no more; a series that is nothing for most of its time has no spread at all. */
const HIGHEST_SCORE = 1000;

/**
 * Spikes, drops and level shifts of a series, in order of time, both directions alike. A shift is told once, where it starts, and
 * spikes at its edge are part of it. Fewer than ten points say nothing about what is usual: no anomalies then.
 */
export function detectAnomalies(series: Series, options: Partial<Parameters> = {}): readonly Anomaly[] {
  if (series.values.length < MIN_POINTS) return [];
  const parameters = { ...PARAMETERS, ...options };
  return judgeBaseline(series, fitBaseline(series, parameters), parameters);
}

/** The same with the baseline at hand. */
export function judgeBaseline(series: Series, baseline: Baseline, parameters: Parameters): readonly Anomaly[] {
  const usual = usualRange(series, baseline, parameters);
  const reach = mergeReach(series.step, parameters);
  const apart = ({ first, last }: Run) =>
    baseline.shifts.every(({ index }) => first > index + reach || last < index - reach);
  const spikes = mostUnusual(
    findSpikes(series, baseline, usual, parameters).filter(apart),
    series,
    baseline.noise,
    parameters,
  );
  const found = [
    ...spikes.map((run) => ({ at: run.first, anomaly: toSpike(run, series, baseline, usual) })),
    ...baseline.shifts.map((shift) => ({ at: shift.index, anomaly: toShift(shift, series, baseline, usual) })),
  ];
  return found
    .filter(({ anomaly }) => Math.abs(anomaly.impact) >= parameters.minImpact)
    .sort((a, b) => a.at - b.at)
    .map(({ anomaly }) => anomaly);
}

function toSpike(run: Run, series: Series, baseline: Baseline, usual: UsualRange): Anomaly {
  const top = topOf(run, series);
  const { deviations, valueAt } = baseline.noise;
  return {
    start: series.labels[run.first] ?? '',
    end: series.labels[run.last] ?? '',
    kind: run.impact < 0 ? 'drop' : 'spike',
    expected: baseline.expected[top] ?? 0,
    actual: series.values[top] ?? 0,
    score: Math.min(Math.abs(deviations[run.peak] ?? 0) / usual.spread, HIGHEST_SCORE),
    impact: run.impact,
    spread: (valueAt(top, usual.spread) - valueAt(top, -usual.spread)) / 2,
    usual: { low: valueAt(top, -usual.down), high: valueAt(top, usual.up) },
    season: baseline.season,
  };
}

/** The place of its highest unusual value, of a drop its lowest: what the anomaly came to at most, while its peak is what is least usual. */
function topOf({ places, peak, impact }: Run, { values }: Series): number {
  const height = (index: number) => Math.sign(impact) * (values[index] ?? 0);
  return places.reduce((top, index) => (height(index) > height(top) ? index : top), peak);
}

function toShift(shift: Shift, series: Series, baseline: Baseline, usual: UsualRange): Anomaly {
  const { valueAt } = baseline.noise;
  const { index, before, after, spread } = shift;
  const end = Math.min(index + baseline.width, series.values.length) - 1;
  return {
    start: series.labels[index] ?? '',
    end: series.labels[end] ?? '',
    kind: 'level-shift',
    expected: before,
    actual: after,
    score: Math.abs(after - before) / spread,
    impact: (after - before) * (end - index + 1),
    spread,
    usual: { low: valueAt(shift.index - 1, -usual.down), high: valueAt(shift.index - 1, usual.up) },
    season: baseline.season,
  };
}
