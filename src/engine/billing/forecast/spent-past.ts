import { dayAfter } from '../analysis/bill-extent.ts';
import { daysOf, firstDayOf, lastDayOf, monthAfter, monthOf } from '../analysis/calendar-month.ts';
import type { DayCost, SpentCost } from './forecast-month.ts';
import { spentBetween } from './forecast-month.ts';

/** What a bill came to before the days that are forecast. */
export interface SpentPast {
  /** Months of which the bill has every day, the oldest first. */
  readonly months: readonly (SpentCost & { readonly month: string })[];
  /** Use of each complete day of the running month, and of so many before it that a line can be drawn; exact decimals. */
  readonly days: readonly { readonly day: string; readonly usage: string }[];
}

/** Months that are kept: a year, so that the same month of last year is among them. */
const MOST_MONTHS = 12;
/** Days before the first one forecast, at least: two weeks, so that each weekday is there twice. */
const LEAST_DAYS = 14;

/** What came before, from the costs of days; `complete` are the complete days of the bill, in order. */
export function spentPast(costs: readonly DayCost[], complete: readonly string[]): SpentPast {
  const [first, last] = [complete[0], complete.at(-1)];
  if (first === undefined || last === undefined) return { months: [], days: [] };
  const running = monthOf(dayAfter(last, 1));
  const wanted = Array.from({ length: MOST_MONTHS }, (_, index) => monthAfter(running, index - MOST_MONTHS));
  const whole = wanted.filter((month) => firstDayOf(month) >= first && daysOf(month) <= complete.length);
  const usage = new Map(costs.map((one) => [one.day, one.usage]));
  return {
    months: whole.map((month) => ({ month, ...spentBetween(costs, firstDayOf(month), lastDayOf(month)) })),
    days: complete
      .slice(-Math.max(complete.filter((day) => monthOf(day) === running).length, LEAST_DAYS))
      .map((day) => ({ day, usage: usage.get(day) ?? '0' })),
  };
}
