import { normal, syntheticBill } from '../../anomalies/benchmark/synthetic-bill.ts';
import { NOISE_LEVELS } from '../../anomalies/benchmark/synthetic-set.ts';
import type { Series } from '../../anomalies/series.ts';
import { toSeries } from '../../anomalies/to-series.ts';
import type { Random } from '../../../kit/random.ts';
import { seededRandom } from '../../../kit/random.ts';

/** Kinds of bills, by what makes them hard to forecast. All have weekends, fees on the first, slow growth and noise. */
export const BILL_GROUPS = ['steady', 'spikes', 'shifts', 'growing', 'wandering', 'young'] as const;
export type BillGroup = (typeof BILL_GROUPS)[number];

/** A bill whose future is known: the forecast sees its days before `cut`. */
export interface FutureBill {
  readonly group: BillGroup;
  readonly series: Series;
  readonly cut: number;
}

/** Bills of each group at each level of noise. */
const REPEATS = 6;
/** Days that may be the last one known: after eight months, and early enough that the month after the next is known. */
const CUTS = [240, 330] as const;
/** Days that a young bill has: from just enough to three months. */
const YOUNG = [40, 92] as const;
/** Growth a month beside the slow one of every bill. */
const FAST = [0.03, 0.07] as const;
/** Standard deviation of what the level wanders in a day, at most; of a young bill less, as it has few days to show it. */
const WANDER = 0.015;
const YOUNG_WANDER = 0.008;
const DAYS_PER_MONTH = 30.4;

/** The whole set: the same for the same seed. */
export function futureBills(seed: number): readonly FutureBill[] {
  const random = seededRandom(seed);
  return BILL_GROUPS.flatMap((group) =>
    NOISE_LEVELS.flatMap((noise) => Array.from({ length: REPEATS }, () => futureBill(group, noise, random))),
  );
}

function futureBill(group: BillGroup, noise: number, random: Random): FutureBill {
  const { points } = injectedBill(group, noise, random);
  const growth = group === 'growing' ? between(FAST, random) : 0;
  const wander =
    { growing: 0, steady: 0, spikes: 0, shifts: 0, wandering: WANDER, young: YOUNG_WANDER }[group] * random();
  let walk = 0;
  const values = points.map(({ at, value }, day) => {
    walk += wander * normal(random);
    return { at, value: value * Math.exp(walk) * (1 + growth) ** (day / DAYS_PER_MONTH) };
  });
  const end = Math.floor(between(CUTS, random));
  const start = group === 'young' ? end - Math.floor(between(YOUNG, random)) : 0;
  return { group, series: toSeries(values.slice(start)), cut: end - start };
}

function injectedBill(group: BillGroup, noise: number, random: Random): ReturnType<typeof syntheticBill> {
  if (group === 'spikes')
    return syntheticBill('spikes', noise, { kind: 'spike', count: 4, days: [1, 3], factor: 1.5 }, random);
  if (group !== 'shifts') return syntheticBill('clean-noisy', noise, null, random);
  const factor = random() < 0.5 ? 0.8 : 1.2;
  return syntheticBill('shifts', noise, { kind: 'level-shift', count: 2, days: [1, 1], factor }, random);
}

function between([low, high]: readonly [number, number], random: Random): number {
  return low + (high - low) * random();
}
