import { cycleLength } from './cycle-length.ts';
import { clippedMean, minus } from './deviations.ts';
import { FEE_SPAN, fitFees } from './fit-fees.ts';
import type { Fees } from './fit-fees.ts';
import type { Parameters } from './parameters.ts';
import { rollingMean, rollingMedian } from './rolling.ts';
import { DAY, placeInCycle, timeOfDay, timeOfWeek, WEEK } from './season.ts';
import type { Season, SeasonName, SlotOf } from './season.ts';
import type { Series } from './series.ts';
import { slotOffsets } from './slot-offsets.ts';

/** Cycles that must have been seen before a repetition is believed. */
export const LEAST_CYCLES = 3;
/** Cycles of which the middle one says what the level usually is. */
const USUAL_CYCLES = 4;
/** What repeats within hours is judged by the peaks that most days have: as a cycle it leaves so little noise that all else stands out. */
const LEAST_CYCLE = DAY / 4;

/** Rounds of finding cycle and fees: the first fees are found among the weekdays, so the first cycle still holds some of them. */
const ROUNDS = 2;

interface Candidate {
  readonly name: SeasonName;
  readonly slotOf: SlotOf;
  /** The level a cycle long, and the noise around it without a season. */
  readonly level: readonly number[];
  readonly noise: number;
  /** The level as it usually is: what a share of it is turned into an amount by, which a spike must not pull along. */
  readonly usual: readonly number[];
  /** Whether it scales with the level, as weekends do when a bill grows, or adds the same amount always. */
  readonly relative: boolean;
}

/**
 * What repeats in a series: the cycle that explains most, if it explains enough, and the fees of a daily series. A fee as large as a week
 * hides what the weekdays do, and the weekdays hide a small fee: each is found again once the other is taken out.
 */
export function fitSeason(series: Series, parameters: Parameters): Season {
  if (series.step !== DAY || spanOf(series) < FEE_SPAN) return { ...fitCycle(series, parameters), feeDays: [] };
  let cycle: Cycle = NO_CYCLE;
  let fees = fitFees(series, series.values, parameters);
  for (let round = 0; round < ROUNDS; round++) {
    cycle = fitCycle({ ...series, values: minus(series.values, fees.offsets) }, parameters);
    fees = fitFees(series, minus(series.values, cycle.offsets), parameters);
  }
  return {
    name: withMonth(cycle.name, fees),
    offsets: series.values.map((_, index) => (cycle.offsets[index] ?? 0) + (fees.offsets[index] ?? 0)),
    feeDays: fees.days,
  };
}

type Cycle = Pick<Season, 'name' | 'offsets'>;

const NO_CYCLE: Cycle = { name: 'none', offsets: [] };

function withMonth(name: SeasonName, { days }: Fees): SeasonName {
  if (days.length === 0) return name;
  return name === 'week' || name === 'cycle' ? `${name}-and-month` : 'month';
}

/** The cycle that explains most, if it explains enough; each is judged on points left out of its own estimate. */
function fitCycle(series: Series, parameters: Parameters): Cycle {
  const none: Cycle = { name: 'none', offsets: series.values.map(() => 0) };
  let best = { season: none, noise: Number.POSITIVE_INFINITY };
  const consider = (candidate: Candidate, limit: number) => {
    const offsets = offsetsOf(series, candidate);
    const noise = clippedMean(minus(minus(series.values, candidate.level), offsets));
    if (noise < best.noise && noise < limit) best = { season: { name: candidate.name, offsets }, noise };
  };
  for (const candidate of candidates(series)) consider(candidate, (1 - parameters.seasonGain) * candidate.noise);
  const left = (1 - parameters.cycleGain) * best.noise;
  for (const candidate of ownCycle(series, parameters))
    consider(candidate, Math.min((1 - parameters.cycleGain) * candidate.noise, left));
  return best.season;
}

function candidates(series: Series): readonly Candidate[] {
  const cycles = [
    { name: 'day', slotOf: timeOfDay, cycle: DAY },
    { name: 'week', slotOf: timeOfWeek, cycle: WEEK },
  ] as const;
  return cycles
    .filter(({ cycle }) => cycle > 2 * series.step && spanOf(series) >= LEAST_CYCLES * cycle)
    .flatMap(({ name, slotOf, cycle }) => bothWays(series, { name, slotOf }, Math.round(cycle / series.step)));
}

/** What repeats every so many points, whatever their number: a job of every tenth day, a switch that is on every other week. */
function ownCycle(series: Series, { cycleGain }: Parameters): readonly Candidate[] {
  const width = cycleGain < 1 ? cycleLength(series.values, LEAST_CYCLES) : null;
  return width === null || width * series.step < LEAST_CYCLE
    ? []
    : bothWays(series, { name: 'cycle', slotOf: placeInCycle(width) }, width);
}

function bothWays(series: Series, kind: Pick<Candidate, 'name' | 'slotOf'>, width: number): readonly Candidate[] {
  const level = rollingMean(series.values, width);
  const noise = clippedMean(minus(series.values, rollingMedian(series.values, width)));
  const usual = rollingMedian(level, USUAL_CYCLES * width);
  return [false, true].map((relative) => ({ ...kind, level, usual, noise, relative }));
}

function spanOf({ times, step }: Series): number {
  return (times.at(-1) ?? 0) - (times[0] ?? 0) + step;
}

function offsetsOf(series: Series, { slotOf, relative, level, usual }: Candidate): readonly number[] {
  if (!relative) return slotOffsets(series, minus(series.values, level), slotOf);
  const shares = series.values.map((value, index) => value / Math.max(level[index] ?? 0, Number.MIN_VALUE) - 1);
  return slotOffsets(series, shares, slotOf).map((share, index) => share * Math.max(usual[index] ?? 0, 0));
}
