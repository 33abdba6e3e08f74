import { parseInstant } from '../anomalies/parse-instant.ts';
import { DAY } from '../anomalies/season.ts';
import type { BillExtent } from './bill-extent.ts';
import { dayAfter, daysBetween } from './bill-extent.ts';
import type { BillView } from './bill-view.ts';
import { WHOLE } from './bill-view.ts';
import { firstDayOf, lastDayOf, lastWholeMonth, monthOf } from './calendar-month.ts';
import type { Span } from './shown-span.ts';
import { shownSpan } from './shown-span.ts';

/** Days of a bill, `YYYY-MM-DD`, both ends counted, and how many they are. */
export interface DaySpan {
  readonly start: string;
  readonly end: string;
  readonly days: number;
}

/** The days a view shows of a bill, without those that are still filling; null where there are none. */
export function completeSpan(extent: BillExtent, view: BillView = WHOLE): Span | null {
  const shown = shownSpan(extent, view);
  const last = lastCompleteDay(extent);
  if (shown === null || last === null) return null;
  return cut(shown, { from: shown.from, to: last });
}

/** The last day of which every charge has come, as `dailySeries` ends with it; null where no day has. */
function lastCompleteDay({ firstDay, lastDay, completeUntil }: BillExtent): string | null {
  if (firstDay === null || lastDay === null) return null;
  const until = completeUntil === null ? null : parseInstant(completeUntil);
  if (until === null) return lastDay;
  const ended = dayAfter('1970-01-01', Math.floor(until / DAY) - 1);
  const last = ended < lastDay ? ended : lastDay;
  return last < firstDay ? null : last;
}

/** The complete days of one month; without a month, of the last one the bill has whole, else of the last it has days of. */
export function monthSpan(extent: BillExtent, month: string | null): DaySpan | null {
  const known = completeSpan(extent);
  if (known === null) return null;
  const whole = lastWholeMonth(known.to);
  const wanted = month ?? (firstDayOf(whole) < known.from ? monthOf(known.to) : whole);
  const span = cut(known, { from: firstDayOf(wanted), to: lastDayOf(wanted) });
  return span === null ? null : { start: span.from, end: span.to, days: daysBetween(span.from, span.to) + 1 };
}

/** What two spans share. */
function cut(a: Span, b: Span): Span | null {
  const both = { from: a.from < b.from ? b.from : a.from, to: a.to < b.to ? a.to : b.to };
  return both.from <= both.to ? both : null;
}
