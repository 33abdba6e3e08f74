/** Chances with which a value lies within an interval. */
export const CHANCES = [80, 95] as const;
export type Chance = (typeof CHANCES)[number];

/** Half of the standard normal distribution's interval, in standard deviations. */
const NORMAL: Readonly<Record<Chance, number>> = { 80: 1.281_551_566, 95: 1.959_963_985 };

/**
 * Half of the interval of Student's t distribution, in spreads: wider than the normal one where the spread itself was taken from
 * few values. The expansion of Cornish and Fisher (Abramowitz and Stegun, 26.7.5, three terms): at most 0.8 % off from three degrees of freedom on.
 */
export function studentReach(chance: Chance, freedom: number): number {
  const z = NORMAL[chance];
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + first / freedom + second / freedom ** 2 + third / freedom ** 3;
}
