import { parseInstant } from '../anomalies/parse-instant.ts';
import { DAY } from '../anomalies/season.ts';
import { daysBetween, dayAfter } from './bill-extent.ts';
import type { CostTrend } from './cost-trend.ts';
import { exactSum } from './exact-sum.ts';
import type { Span } from './shown-span.ts';

/** What a column of the trend stands for. */
export type PeriodUnit = 'day' | 'week' | 'month' | 'year';

/** Columns that can still be told apart on a phone: two months of days, half a year of weeks, ten years of months. */
const MOST_DAYS = 62;
const MOST_WEEK_DAYS = 184;
const MOST_MONTH_DAYS = 3660;

/** What one day, week, month or year cost. */
export interface TrendPeriod {
  /** First and last day, `YYYY-MM-DD`, of the calendar. */
  readonly start: string;
  readonly end: string;
  /** Whether all of it is shown and complete. */
  readonly isWhole: boolean;
  /** Exact decimals: of each group of the trend, then of the rest. */
  readonly costs: readonly string[];
  readonly total: string;
}

export interface TrendPeriods {
  readonly unit: PeriodUnit;
  /** Without a gap: a period without charges cost nothing. */
  readonly periods: readonly TrendPeriod[];
}

/** Sums days up into as many columns as a drawing has room for. */
export function trendPeriods({ days }: CostTrend, span: Span | null, complete: Span | null): TrendPeriods {
  if (span === null) return { unit: 'day', periods: [] };
  const unit = unitOf(daysBetween(span.from, span.to) + 1);
  const byStart = Map.groupBy(days, ({ day }) => startOf(day, unit));
  const width = days[0]?.costs.length ?? 0;
  const periods: TrendPeriod[] = [];
  for (let start = startOf(span.from, unit); start <= span.to; start = dayAfter(endOf(start, unit), 1)) {
    const end = endOf(start, unit);
    const within = byStart.get(start) ?? [];
    const costs = Array.from({ length: width }, (_, index) => exactSum(within.map((day) => day.costs[index] ?? '0')));
    const isWhole = complete !== null && complete.from <= start && end <= complete.to;
    periods.push({ start, end, isWhole, costs, total: exactSum(costs) });
  }
  return { unit, periods };
}

function unitOf(days: number): PeriodUnit {
  if (days <= MOST_DAYS) return 'day';
  if (days <= MOST_WEEK_DAYS) return 'week';
  return days <= MOST_MONTH_DAYS ? 'month' : 'year';
}

/** First day of the period a day is in; weeks begin on Monday (ISO 8601). */
export function startOf(day: string, unit: PeriodUnit): string {
  switch (unit) {
    case 'day':
      return day;
    case 'week':
      return dayAfter(day, -weekdayOf(day));
    case 'month':
      return `${day.slice(0, 7)}-01`;
    case 'year':
      return `${day.slice(0, 4)}-01-01`;
  }
}

/** Last day of the period that begins on a day. */
export function endOf(start: string, unit: PeriodUnit): string {
  switch (unit) {
    case 'day':
      return start;
    case 'week':
      return dayAfter(start, 6);
    case 'month':
      return dayAfter(startOf(dayAfter(start, 31), 'month'), -1);
    case 'year':
      return `${start.slice(0, 4)}-12-31`;
  }
}

/** 0: Monday. The first day of all counting, 1970-01-01, was a Thursday. */
function weekdayOf(day: string): number {
  const days = Math.round((parseInstant(day) ?? 0) / DAY);
  return (((days + 3) % 7) + 7) % 7;
}
