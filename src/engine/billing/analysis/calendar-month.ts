import { dayAfter, daysBetween } from './bill-extent.ts';

const MONTH = 'YYYY-MM'.length;

/** The month of a day, `YYYY-MM`. */
export function monthOf(day: string): string {
  return day.slice(0, MONTH);
}

/** The month so many months after another. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, MONTH);
}

/** First day of a month, `YYYY-MM-DD`. */
export function firstDayOf(month: string): string {
  return `${month}-01`;
}

/** Days of a month. */
export function daysOf(month: string): number {
  return daysBetween(firstDayOf(month), firstDayOf(monthAfter(month, 1)));
}

/** Last day of a month, `YYYY-MM-DD`. */
export function lastDayOf(month: string): string {
  return dayAfter(firstDayOf(monthAfter(month, 1)), -1);
}

/** The last month of which a bill that is complete up to a day has the end. */
export function lastWholeMonth(lastDay: string): string {
  const month = monthOf(lastDay);
  return lastDay === lastDayOf(month) ? month : monthAfter(month, -1);
}
