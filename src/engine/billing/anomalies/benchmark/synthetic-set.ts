import { seededRandom } from '../../../kit/random.ts';
import type { Random } from '../../../kit/random.ts';
import type { Point } from '../series.ts';
import type { GroupId, LabelledSeries } from './labelled-series.ts';
import { normal, syntheticBill } from './synthetic-bill.ts';
import type { Injection } from './synthetic-bill.ts';

/** Standard deviations of the daily noise, as shares of the cost of the day: a calm bill, a usual one, a restless one. */
export const NOISE_LEVELS = [0.02, 0.05, 0.08] as const;
/** Noise in which a day of +50 % hardly stands out any more: what is found in it is told, and not counted with the others. */
export const LOUD_NOISE = 0.12;
/** Series of each group at each level of noise. */
const REPEATS = 8;

const INJECTIONS: Partial<Record<GroupId, Injection>> = {
  spikes: { kind: 'spike', count: 4, days: [1, 1], factor: 1.5 },
  drops: { kind: 'drop', count: 4, days: [1, 1], factor: 0.5 },
  'long-spikes': { kind: 'spike', count: 3, days: [3, 6], factor: 1.5 },
  shifts: { kind: 'level-shift', count: 2, days: [1, 1], factor: 1.2 },
  'shifts-down': { kind: 'level-shift', count: 2, days: [1, 1], factor: 0.8 },
};

/** Values by day of the year 2025 or, with 24 a day, by hour. */
function clean(group: GroupId, count: number, perDay: number, value: (index: number) => number): LabelledSeries {
  const at = (index: number) => new Date(Date.UTC(2025, 0, 1) + (index / perDay) * 86_400_000).toISOString();
  const points = Array.from({ length: count }, (_, index): Point => ({ at: at(index), value: value(index) }));
  return { group, noise: null, points, labels: [] };
}

/** The whole set: the same for the same seed. */
export function syntheticSet(seed: number): readonly LabelledSeries[] {
  const random = seededRandom(seed);
  const levels = [...NOISE_LEVELS, LOUD_NOISE];
  const bills = (group: GroupId, injection: Injection | null) =>
    levels.flatMap((noise) => repeat(() => syntheticBill(group, noise, injection, random)));
  const changed = Object.entries(INJECTIONS).flatMap(([group, injection]) => bills(group as GroupId, injection));
  return [...changed, ...bills('clean-noisy', null), ...plain(random)];
}

function repeat<T>(make: () => T): T[] {
  return Array.from({ length: REPEATS }, make);
}

/** Series in which nothing happened, in shapes that have fooled detectors. */
function plain(random: Random): readonly LabelledSeries[] {
  const wave = (index: number, period: number, high: number) => (index % period < high ? 120 : 40);
  return [
    clean('clean-flat', 395, 1, () => 42),
    clean('clean-flat', 395, 1, () => 0),
    clean('clean-flat', 395, 1, () => 1000 + 0.01 * Math.floor(3 * random())),
    clean('clean-square-wave', 395, 1, (index) => wave(index, 7, 5)),
    clean('clean-square-wave', 395, 1, (index) => wave(index, 7, 3)),
    clean('clean-square-wave', 24 * 28, 24, (index) => wave(index, 24, 9)),
    clean('clean-square-wave', 24 * 28, 24, (index) => wave(index, 24, 12) * (1 + 0.05 * normal(random))),
    ...[0.01, 0.03, 0.05].map((growth) =>
      clean('clean-growing', 395, 1, (i) => 100 * (1 + growth) ** (i / 30) * (1 + 0.03 * normal(random))),
    ),
    clean('clean-hourly', 24 * 60, 24, () => 50 + 5 * normal(random)),
    clean('clean-hourly', 24 * 60, 24, () => 20 * Math.exp(0.6 * normal(random))),
    clean('clean-hourly', 24 * 60, 24, (i) => 50 + 30 * Math.sin((2 * Math.PI * i) / 24) + 3 * normal(random)),
  ];
}
