import type { Trial } from './backtest.ts';
import type { ForecastParameters, Manner } from './parameters.ts';
import type { Course } from './take-course.ts';
import { takeCourse } from './take-course.ts';

/** What would have been forecast at an origin, beside what came. */
export interface TriedCourse {
  readonly course: Course;
  readonly forecast: readonly number[];
  readonly actual: readonly number[];
}

/** A manner with what it would have forecast at every origin. */
export interface ChosenManner {
  readonly manner: Manner;
  readonly tried: readonly TriedCourse[];
}

/** The manner whose forecasts of about a month would have missed least on this very bill; the simplest of equals. */
export function chooseManner(trials: readonly Trial[], parameters: ForecastParameters): ChosenManner {
  const choices = parameters.manners.map((manner) => ({
    manner,
    tried: trials.map((trial) => tryManner(trial, manner, parameters)),
  }));
  const misses = choices.map(({ tried }) => meanMiss(tried, parameters));
  const best = misses.indexOf(Math.min(...misses));
  return choices[best] ?? { manner: { levelDays: 28, trend: false }, tried: [] };
}

function tryManner({ history, actual }: Trial, manner: Manner, parameters: ForecastParameters): TriedCourse {
  const course = takeCourse(history, manner, parameters);
  return { course, actual, forecast: actual.map((_, index) => course.at(index + 1)) };
}

/** Mean miss of the sums of as many days as are compared, in usual days; of shorter bills, of as many days as enough origins have. */
function meanMiss(tried: readonly TriedCourse[], { judgedDays, leastOrigins }: ForecastParameters): number {
  const reach = Math.min(judgedDays, reachOf(tried, leastOrigins));
  const judged = tried.filter(({ actual }) => actual.length >= reach);
  const misses = judged.map((one) => Math.abs(missOf(one, 1, reach)));
  return misses.reduce((sum, miss) => sum + miss, 0) / misses.length;
}

/** Days after the origin that at least so many origins have. */
export function reachOf(tried: readonly TriedCourse[], origins: number): number {
  const reaches = tried.map(({ actual }) => actual.length).sort((a, b) => b - a);
  return reaches[Math.min(origins, reaches.length) - 1] ?? 0;
}

/** How far a forecast of some days missed, per day and in usual days: 0.1 is a tenth of a day's usual cost too little. */
export function missOf({ course, forecast, actual }: TriedCourse, from: number, to: number): number {
  let miss = 0;
  for (let day = from - 1; day < to; day++) miss += (actual[day] ?? 0) - (forecast[day] ?? 0);
  return miss / (to - from + 1) / usualDay(course);
}

/** What misses are measured in; a bill that costs nothing is measured in its unit. */
export function usualDay({ level }: Course): number {
  return Math.abs(level) > 0 ? Math.abs(level) : 1;
}
