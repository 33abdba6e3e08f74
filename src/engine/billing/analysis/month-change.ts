import type { CostTrend } from './cost-trend.ts';
import { exactSum } from './exact-sum.ts';
import type { Span } from './shown-span.ts';
import { endOf, startOf } from './trend-periods.ts';
import { dayAfter } from './bill-extent.ts';

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
  const running = startOf(complete.to, 'month');
  const last = endOf(running, 'month') <= complete.to ? running : monthBefore(running);
  const before = monthBefore(last);
  if (before < complete.from) return null;
  const costOf = (start: string): MonthCost => ({
    month: start.slice(0, 7),
    cost: exactSum(days.filter(({ day }) => startOf(day, 'month') === start).flatMap(({ costs }) => costs)),
  });
  return { last: costOf(last), before: costOf(before) };
}

function monthBefore(start: string): string {
  return startOf(dayAfter(start, -1), 'month');
}
