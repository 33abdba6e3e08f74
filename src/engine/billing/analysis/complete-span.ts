import type { BillExtent } from './bill-extent.ts';
import { daysBetween } from './bill-extent.ts';
import type { BillView } from './bill-view.ts';
import { WHOLE } from './bill-view.ts';
import { firstDayOf, lastDayOf, lastWholeMonth, monthOf } from './calendar-month.ts';
import { dailySeries } from './daily-series.ts';
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
  const last = dailySeries([], extent).labels.at(-1);
  if (shown === null || last === undefined) return null;
  return cut(shown, { from: shown.from, to: last });
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
