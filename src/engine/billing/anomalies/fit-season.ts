import { cycleLength } from './cycle-length.ts';
import { quantile } from './order-statistics.ts';
import type { Parameters } from './parameters.ts';
import { rollingMean, rollingMedian } from './rolling.ts';
import { DAY, dayOfMonth, placeInCycle, timeOfDay, timeOfWeek, WEEK } from './season.ts';
import type { Season, SeasonName, SlotOf } from './season.ts';
import type { Series } from './series.ts';
import { slotOffsets } from './slot-offsets.ts';

/** Cycles that must have been seen before a repetition is believed. */
const LEAST_CYCLES = 3;
/** Cycles of which the middle one says what the level usually is. */
const USUAL_CYCLES = 4;
/** What repeats within hours is judged by the peaks that most days have: as a cycle it leaves so little noise that all else stands out. */
const LEAST_CYCLE = DAY / 4;
/** Days from which on a day of the month may have come three times. */
const THREE_MONTHS = 84 * DAY;
/** Fees are few points: they must explain this many times the share of the noise another season must. */
const FEE_STRICTNESS = 3;
/** Usual deviations that a fee must be where it is not to be expected: among thirty days one fits by chance. */
const LEAST_FEE = 4;
/** The day of the month on which fees are to be expected. */
const FIRST = 1;
/** Share of the largest value below which there is nothing to explain but how numbers are rounded. */
const ROUNDING = 1e-9;
/** Deviations beyond this quantile do not count for or against a season: one spike proves nothing. */
const CLIP = 0.95;

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

/** The season that explains most, if it explains enough; each is judged on points left out of its own estimate. */
export function fitSeason(series: Series, parameters: Parameters): Season {
  const none: Season = { name: 'none', offsets: series.values.map(() => 0), feeDays: [] };
  let best = { season: none, noise: Number.POSITIVE_INFINITY };
  const consider = (candidate: Candidate, limit: number) => {
    const offsets = offsetsOf(series, candidate);
    const noise = clippedMean(minus(minus(series.values, candidate.level), offsets));
    if (noise < best.noise && noise < limit) best = { season: { name: candidate.name, offsets, feeDays: [] }, noise };
  };
  for (const candidate of candidates(series)) consider(candidate, (1 - parameters.seasonGain) * candidate.noise);
  const left = (1 - parameters.cycleGain) * best.noise;
  for (const candidate of ownCycle(series, parameters))
    consider(candidate, Math.min((1 - parameters.cycleGain) * candidate.noise, left));
  return series.step === DAY && spanOf(series) >= THREE_MONTHS
    ? withFees(series, best.season, parameters)
    : best.season;
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

/** Adds what comes on the same day of each month, on each day for which that is so. */
function withFees(series: Series, season: Season, parameters: Parameters): Season {
  const plain = minus(series.values, season.offsets);
  const deviations = minus(plain, rollingMedian(plain, parameters.windowPoints));
  const fees = slotOffsets(series, deviations, dayOfMonth);
  const left = minus(deviations, fees);
  const least = LEAST_FEE * clippedMean(deviations);
  const rounding = ROUNDING * Math.max(...series.values.map(Math.abs));
  const isFee = (day: number, places: readonly number[]) => {
    const before = clippedMean(places.map((place) => deviations[place] ?? 0));
    const after = clippedMean(places.map((place) => left[place] ?? 0));
    const isExplained = after <= (1 - FEE_STRICTNESS * parameters.seasonGain) * before;
    return isExplained && before > rounding && (day === FIRST || before >= least);
  };
  const days = Map.groupBy(series.times.keys(), (index) => dayOfMonth(series.times[index] ?? 0));
  const found = [...days].filter(([day, places]) => isFee(day, places));
  if (found.length === 0) return season;
  const offsets = [...season.offsets];
  for (const [, places] of found) {
    // A fee that came later says nothing of the months before it.
    const first = places.findIndex((place) => Math.abs(left[place] ?? 0) < Math.abs(deviations[place] ?? 0));
    for (const place of places.slice(first)) offsets[place] = (offsets[place] ?? 0) + (fees[place] ?? 0);
  }
  const name = season.name === 'week' || season.name === 'cycle' ? (`${season.name}-and-month` as const) : 'month';
  return { name, offsets, feeDays: found.map(([day]) => day) };
}

function minus(values: readonly number[], others: readonly number[]): readonly number[] {
  return values.map((value, index) => value - (others[index] ?? 0));
}

/** Mean size, the largest cut to a quantile. */
function clippedMean(values: readonly number[]): number {
  const sizes = values.map(Math.abs);
  const limit = quantile(sizes, CLIP);
  return sizes.reduce((sum, size) => sum + Math.min(size, limit), 0) / Math.max(sizes.length, 1);
}
