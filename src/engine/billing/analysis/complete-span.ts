import type { BillExtent } from './bill-extent.ts';
import { daysBetween } from './bill-extent.ts';
import { firstDayOf, lastDayOf, monthAfter, monthOf } from './calendar-month.ts';
import { dailySeries } from './daily-series.ts';

/** Days of a bill, `YYYY-MM-DD`, both ends counted. */
export interface DaySpan {
  readonly start: string;
  readonly end: string;
  readonly days: number;
}

/** The complete days of a bill; null where it has none. */
export function completeSpan(extent: BillExtent): DaySpan | null {
  if (extent.firstDay === null) return null;
  const { labels } = dailySeries([], extent);
  return spanOf(labels[0], labels.at(-1));
}

/** The complete days of one month; without a month, of the last one the bill has whole, else of the last it has days of. */
export function monthSpan(extent: BillExtent, month: string | null): DaySpan | null {
  const known = completeSpan(extent);
  if (known === null) return null;
  const wanted = month ?? lastWholeMonth(known);
  const [first, last] = [firstDayOf(wanted), lastDayOf(wanted)];
  return spanOf(first < known.start ? known.start : first, last > known.end ? known.end : last);
}

function lastWholeMonth({ start, end }: DaySpan): string {
  const month = monthOf(end);
  const whole = end === lastDayOf(month) ? month : monthAfter(month, -1);
  return firstDayOf(whole) < start ? month : whole;
}

function spanOf(start: string | undefined, end: string | undefined): DaySpan | null {
  if (start === undefined || end === undefined || start > end) return null;
  return { start, end, days: daysBetween(start, end) + 1 };
}
