import { firstDayOf, lastWholeMonth, monthAfter, monthOf } from './calendar-month.ts';
import type { CostTrend } from './cost-trend.ts';
import { exactSum } from './exact-sum.ts';
import type { Span } from './shown-span.ts';

/** What a month cost. */
export interface MonthCost {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Exact decimal. */
  readonly cost: string;
}

/** The last month of which every day is known, and the one before. */
export interface MonthChange {
  readonly last: MonthCost;
  readonly before: MonthCost;
}

/** How the cost changed from one full month to the next; null where two full months are not shown. */
export function monthChange({ days }: CostTrend, complete: Span | null): MonthChange | null {
  if (complete === null) return null;
  const last = lastWholeMonth(complete.to);
  const before = monthAfter(last, -1);
  if (firstDayOf(before) < complete.from) return null;
  const costOf = (month: string): MonthCost => ({
    month,
    cost: exactSum(days.filter(({ day }) => monthOf(day) === month).flatMap(({ costs }) => costs)),
  });
  return { last: costOf(last), before: costOf(before) };
}
