import { clippedMean, minus } from './deviations.ts';
import type { Parameters } from './parameters.ts';
import { rollingMedian } from './rolling.ts';
import { DAY, dayOfMonth } from './season.ts';
import type { Series } from './series.ts';
import { slotOffsets } from './slot-offsets.ts';

/** Span of the shortest series that can hold a day of the month three times, in seconds: 1 February to 1 April. */
export const FEE_SPAN = 60 * DAY;
/** Fees are few points: they must explain this many times the share of the noise another season must. */
const STRICTNESS = 3;
/** Usual deviations that a fee must be where it is not to be expected: among thirty days one fits by chance. */
const LEAST_FEE = 4;
/** The day of the month on which fees are to be expected. */
const FIRST = 1;
/** Share of the largest value below which there is nothing to explain but how numbers are rounded. */
const ROUNDING = 1e-9;

/** What comes on the same day of each month. */
export interface Fees {
  /** Days of the month, from 1. */
  readonly days: readonly number[];
  /** What they add at each point, in the unit of the values. */
  readonly offsets: readonly number[];
}

/** The fees in a daily series; `plain` are its values without its cycle, as far as that is known. */
export function fitFees(series: Series, plain: readonly number[], parameters: Parameters): Fees {
  const deviations = minus(plain, rollingMedian(plain, parameters.windowPoints));
  const fees = slotOffsets(series, deviations, dayOfMonth);
  const left = minus(deviations, fees);
  // Of what is left without any fee: the more of them there are, the less would each stand out from the rest.
  const least = LEAST_FEE * clippedMean(left);
  const rounding = ROUNDING * series.values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  const isFee = (day: number, places: readonly number[]) => {
    const before = clippedMean(places.map((place) => deviations[place] ?? 0));
    const after = clippedMean(places.map((place) => left[place] ?? 0));
    const isExplained = after <= (1 - STRICTNESS * parameters.seasonGain) * before;
    return isExplained && before > rounding && (day === FIRST || before >= least);
  };
  const days = Map.groupBy(series.times.keys(), (index) => dayOfMonth(series.times[index] ?? 0));
  const found = [...days].filter(([day, places]) => isFee(day, places));
  const offsets = series.values.map(() => 0);
  for (const [, places] of found) {
    const isCharged = (place: number) => Math.abs(left[place] ?? 0) < Math.abs(deviations[place] ?? 0);
    // A fee that came later says nothing of the months before it; one that ended is missed once.
    const from = places.findIndex(isCharged);
    const to = places.findLastIndex(isCharged) + 1;
    for (const place of places.slice(from, to + 1)) offsets[place] = fees[place] ?? 0;
  }
  return { days: found.map(([day]) => day), offsets };
}
