import type { ChosenManner } from './choose-manner.ts';
import { missOf, reachOf, usualDay } from './choose-manner.ts';
import type { ForecastParameters } from './parameters.ts';
import type { Chance } from './student.ts';
import { studentReach } from './student.ts';
import type { Course } from './take-course.ts';

/** A value between two others, in the unit of the values. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What some days ahead will come to, and how sure that is. */
export interface OutlookRange {
  readonly expected: number;
  /** Between these it will lie four times out of five, and nineteen times out of twenty, if the bill goes on as it did. */
  readonly within80: Interval;
  readonly within95: Interval;
  /** Origins at which the same was forecast and compared with what came. */
  readonly origins: number;
  /** Whether the miss was measured at a shorter reach, as the bill is too young, and extended. */
  readonly extended: boolean;
}

/** What bounds an interval. */
export interface RangeLimits extends Pick<ForecastParameters, 'leastOrigins' | 'originStep'> {
  /** 0 where no day ever cost less, else none. */
  readonly floor: number;
}

/** Windows of days that may overlap tell no more than those that do not: fewer than this are none. */
const LEAST_FREEDOM = 2;

/**
 * What the days `from` to `to` after the last one will come to. The interval is what the same forecast missed by at earlier days of the bill: the
 * root mean square of its misses over as many days as far ahead, times the reach of Student's distribution with as many degrees of
 * freedom as there are windows that do not overlap. Quantiles of so few misses would be no more than the largest of them. Where the bill is
 * too young for that, the miss of the farthest window it has grows with the square root of the reach, as that of a random walk does.
 */
export function outlookRange(
  course: Course,
  { tried }: ChosenManner,
  [from, to]: readonly [number, number],
  { leastOrigins, originStep, floor }: RangeLimits,
): OutlookRange {
  const reach = Math.min(to, reachOf(tried, leastOrigins));
  const days = Math.min(to - from + 1, reach);
  const misses = tried
    .filter(({ actual }) => actual.length >= reach)
    .map((one) => missOf(one, reach - days + 1, reach));
  const spread = Math.sqrt(misses.reduce((sum, miss) => sum + miss ** 2, 0) / misses.length);
  const apart = ((misses.length - 1) * originStep + days) / days;
  const freedom = Math.max(Math.min(apart, misses.length), LEAST_FREEDOM);
  const expected = sumAhead(course, from, to);
  const spreadOfSum = spread * Math.sqrt(to / reach) * usualDay(course) * (to - from + 1);
  const within = (chance: Chance): Interval => {
    const half = studentReach(chance, freedom) * spreadOfSum;
    return { low: Math.max(expected - half, floor), high: expected + half };
  };
  return { expected, within80: within(80), within95: within(95), origins: misses.length, extended: reach < to };
}

function sumAhead(course: Course, from: number, to: number): number {
  let sum = 0;
  for (let day = from; day <= to; day++) sum += course.at(day);
  return sum;
}
