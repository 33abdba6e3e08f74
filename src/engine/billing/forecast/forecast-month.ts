import { exactDifference, exactSum } from '../analysis/exact-sum.ts';
import { dayAfter, daysBetween } from '../analysis/bill-extent.ts';
import type { BudgetOutlook } from './judge-budget.ts';
import { judgeBudget } from './judge-budget.ts';
import { daysOf, firstDayOf, lastDayOf } from '../analysis/calendar-month.ts';
import type { SeriesForecast } from './forecast-series.ts';
import type { Interval, OutlookRange } from './outlook-range.ts';
import type { MonthAhead } from './passing-days.ts';
import { passedDay, passingDays } from './passing-days.ts';

/** What one day comes to, as exact decimals. */
export interface DayCost {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** All charges of the day. */
  readonly cost: string;
  /** Those of them that say something about use: no credits, taxes, corrections or one-time purchases. */
  readonly usage: string;
}

/** What some days came to, as exact decimals: use, and the rest (credits, taxes, one-time purchases), which nobody can forecast. */
export interface SpentCost {
  readonly days: number;
  readonly usage: string;
  readonly other: string;
}

/** What a month will come to. */
export interface MonthOutlook {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly days: number;
  /** What its complete days came to; of a month that is still to come nothing. */
  readonly toDate: SpentCost;
  /** Use of the days that are left. */
  readonly remaining: OutlookRange & { readonly days: number };
  /** Use of the whole month: what was spent and what is left to come. Other charges are beside it. */
  readonly total: { readonly expected: number; readonly within80: Interval; readonly within95: Interval };
  readonly budget: BudgetOutlook | null;
}

/** A forecast that could be made. */
export type MadeForecast = Extract<SeriesForecast, { kind: 'forecast' }>;

/** What a month comes to, given the cost of days up to the last complete one, and a forecast from there. */
export function forecastMonth(
  month: string,
  costs: readonly DayCost[],
  lastDay: string,
  forecast: MadeForecast,
  budget: number | null,
): MonthOutlook {
  const toDate = spentBetween(costs, firstDayOf(month), lastDay);
  const from = Math.max(daysBetween(lastDay, firstDayOf(month)), 1);
  const to = daysBetween(lastDay, lastDayOf(month));
  const remaining = { ...forecast.over(from, to), days: to - from + 1 };
  const usage = Number(toDate.usage);
  const plus = ({ low, high }: Interval): Interval => ({ low: usage + low, high: usage + high });
  const total = {
    expected: usage + remaining.expected,
    within80: plus(remaining.within80),
    within95: plus(remaining.within95),
  };
  const over = (days: number) => forecast.over(from, from + days - 1);
  const ahead = { firstDay: dayAfter(lastDay, from), days: remaining.days, over };
  const spent = within(costs, firstDayOf(month), lastDay);
  const judged = budget === null ? null : budgetOutlook(budget, { toDate, total, spent, ahead });
  return { month, days: daysOf(month), toDate, remaining, total, budget: judged };
}

interface BudgetMonth extends Pick<MonthOutlook, 'toDate' | 'total'> {
  readonly spent: readonly DayCost[];
  readonly ahead: Omit<MonthAhead, 'spent'>;
}

function budgetOutlook(amount: number, { toDate, total, spent, ahead }: BudgetMonth): BudgetOutlook {
  const judged = judgeBudget(amount, toDate, total);
  const day = passedDay(amount, spent);
  const passes =
    judged.verdict === 'exceeded'
      ? { earliest: day, expected: day, latest: day }
      : passingDays(amount, { ...ahead, spent: Number(toDate.usage) + Number(toDate.other) });
  return { ...judged, passes };
}

/** What the days from one to another came to, both counted; days without charges came to nothing. */
export function spentBetween(costs: readonly DayCost[], from: string, to: string): SpentCost {
  const found = within(costs, from, to);
  const usage = exactSum(found.map((one) => one.usage));
  const cost = exactSum(found.map((one) => one.cost));
  return { days: Math.max(daysBetween(from, to) + 1, 0), usage, other: exactDifference(cost, usage) };
}

function within(costs: readonly DayCost[], from: string, to: string): readonly DayCost[] {
  return costs.filter(({ day }) => day >= from && day <= to);
}
