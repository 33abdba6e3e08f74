import type { Run } from './find-spikes.ts';
import type { NoiseModel } from './noise-model.ts';
import type { Parameters } from './parameters.ts';
import { DAY } from './season.ts';
import type { Series } from './series.ts';

/** Spikes and drops that are told however short the series is. */
const ALWAYS_TOLD = 2;

/**
 * As many runs as somebody follows up in the time of the series, the most unusual ones. Where more stand out than that, they are how
 * this series behaves, and the bar is raised to the first left out.
 */
export function mostUnusual(
  runs: readonly Run[],
  { times, step }: Series,
  { deviations }: NoiseModel,
  { daysPerSpike, daysPerDailySpike, standOut }: Parameters,
): readonly Run[] {
  const days = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / DAY;
  const told = ALWAYS_TOLD + Math.floor(days / (step >= DAY ? daysPerDailySpike : daysPerSpike));
  const size = ({ peak }: Run) => Math.abs(deviations[peak] ?? 0);
  const firstLeftOut = runs.map(size).sort((a, b) => b - a)[told] ?? 0;
  return runs.filter((run) => size(run) > firstLeftOut * standOut);
}
