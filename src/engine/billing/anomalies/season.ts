/** What repeats: nothing, each day, each week, after some other time, fees on a day of each month, or some of them. */
export type SeasonName = 'none' | 'day' | 'week' | 'cycle' | 'month' | 'week-and-month' | 'cycle-and-month';

/** A season that explains the values: what it adds to the level at each point. */
export interface Season {
  readonly name: SeasonName;
  readonly offsets: readonly number[];
  /** Days of the month on which fees come, from 1; their offsets hold them. */
  readonly feeDays: readonly number[];
}

/** Where in its cycle an instant is; null where the season says nothing. */
export type SlotOf = (time: number, step: number) => number | null;

export const DAY = 86_400;
export const WEEK = 7 * DAY;
/** 1970-01-05 was the first Monday of the epoch. */
const FIRST_MONDAY = 4 * DAY;

export const timeOfDay: SlotOf = (time, step) => Math.round((time % DAY) / step);
export const timeOfWeek: SlotOf = (time, step) => Math.round(((time - FIRST_MONDAY) % WEEK) / step);
export const dayOfMonth = (time: number): number => new Date(time * 1000).getUTCDate();

/** Places of a cycle of so many points. */
export function placeInCycle(points: number): SlotOf {
  return (time, step) => Math.round(time / step) % points;
}
