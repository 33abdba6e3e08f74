import { dayAfter, daysBetween } from '../analysis/bill-extent.ts';

/**
 * The bill has thirteen full months and the month under way up to the day before the newest price of the books (2026-11-21), so that the
 * same month of the year before is in sight and a month has something left to forecast. Fixed: the demo is the same every day.
 */
export const FIRST_DAY = '2025-10-01';
export const LAST_DAY = '2026-11-20';

/** A day of the bill. */
export interface DemoDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Days since the first. */
  readonly index: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly dayOfMonth: number;
  /** Which working day of its month it is, the first being 1; 0 at weekends. Holidays are not looked up. */
  readonly workday: number;
}

/** Every day of the bill, in order. */
export const DEMO_DAYS: readonly DemoDay[] = Array.from({ length: daysBetween(FIRST_DAY, LAST_DAY) + 1 }, (_, index) =>
  toDay(dayAfter(FIRST_DAY, index), index),
);

function toDay(day: string, index: number): DemoDay {
  const dayOfMonth = Number(day.slice(8));
  const weekdays = Array.from({ length: dayOfMonth }, (_, back) => weekdayOf(dayAfter(day, -back)));
  const weekday = weekdays[0] ?? 0;
  const workdays = weekdays.filter((one) => one % 6 !== 0).length;
  return { day, index, weekday, dayOfMonth, workday: weekday % 6 === 0 ? 0 : workdays };
}

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** First day of the month of a day. */
export function monthStart(day: string): string {
  return `${day.slice(0, 7)}-01`;
}

/** First day of the month after. */
export function nextMonth(day: string): string {
  return monthStart(dayAfter(monthStart(day), 31));
}

/** First days of the months of the bill; the last of them is not over. */
export const DEMO_MONTHS: readonly string[] = DEMO_DAYS.filter(({ dayOfMonth }) => dayOfMonth === 1).map(
  ({ day }) => day,
);

/** Whether a month had ended, and was invoiced, when the bill was written. */
export function isClosed(month: string): boolean {
  return nextMonth(month) <= LAST_DAY;
}
