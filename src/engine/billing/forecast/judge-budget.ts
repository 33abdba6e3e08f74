import type { MonthOutlook, SpentCost } from './forecast-month.ts';
import type { PassingDays } from './passing-days.ts';

/** How a month stands against a budget. */
export interface BudgetOutlook {
  readonly amount: number;
  /** Part of it that is spent: use and other charges to date. */
  readonly spentShare: number;
  /** What is expected beyond it; negative where something is left. */
  readonly over: number;
  /**
   * `exceeded`: spent already. `likely-over` and `likely-within`: the interval that holds four times out of five lies beyond it, or within. `open`:
   * it lies across.
   */
  readonly verdict: 'exceeded' | 'likely-over' | 'open' | 'likely-within';
  /** When it is passed; of one that was, the day is known. */
  readonly passes: PassingDays;
}

/** What a budget may be, in the currency of the bill: beyond the most, sums would overflow. */
export const BUDGET_RANGE = { above: 0, max: 1e15 } as const;

/** Whether a number can be a budget. */
export function isBudget(amount: number): boolean {
  return amount > BUDGET_RANGE.above && amount <= BUDGET_RANGE.max;
}

/** Holds what a month will come to, other charges to date included, against an amount in the currency of the bill, above 0. */
export function judgeBudget(
  amount: number,
  { usage, other }: SpentCost,
  { expected, within80 }: MonthOutlook['total'],
): Omit<BudgetOutlook, 'passes'> {
  const beside = Number(other);
  const spent = Number(usage) + beside;
  const verdict = (): BudgetOutlook['verdict'] => {
    if (spent > amount) return 'exceeded';
    if (within80.low + beside > amount) return 'likely-over';
    return within80.high + beside > amount ? 'open' : 'likely-within';
  };
  return { amount, spentShare: spent / amount, over: expected + beside - amount, verdict: verdict() };
}
