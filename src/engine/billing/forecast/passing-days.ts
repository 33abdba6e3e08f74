import { dayAfter } from '../analysis/bill-extent.ts';
import type { OutlookRange } from './outlook-range.ts';

/** When a month passes an amount, `YYYY-MM-DD`; null: not before it ends. */
export interface PassingDays {
  /** Where the 80 % interval of what was spent by a day first reaches beyond the amount: sooner only one time in ten. */
  readonly earliest: string | null;
  /** Where what is expected does. */
  readonly expected: string | null;
  /** Where all of the interval does. */
  readonly latest: string | null;
}

/** A month of which some days are still to come. */
export interface MonthAhead {
  /** What the month came to before the days ahead. */
  readonly spent: number;
  /** The first of the days ahead, and how many they are. */
  readonly firstDay: string;
  readonly days: number;
  /** What so many of them come to, from the first on. */
  readonly over: (days: number) => Pick<OutlookRange, 'expected' | 'within80'>;
}

/** When what a month came to, and what is forecast of it, passes an amount that is not spent yet. */
export function passingDays(amount: number, { spent, firstDay, days, over }: MonthAhead): PassingDays {
  const left = amount - spent;
  const ahead = Array.from({ length: days }, (_, index) => over(index + 1));
  const dayOf = (passes: (one: (typeof ahead)[number]) => boolean) => {
    const index = ahead.findIndex(passes);
    return index < 0 ? null : dayAfter(firstDay, index);
  };
  return {
    earliest: dayOf(({ within80 }) => within80.high > left),
    expected: dayOf(({ expected }) => expected > left),
    latest: dayOf(({ within80 }) => within80.low > left),
  };
}

/** The day on which what was charged passed an amount; null where it never did, or where the days do not say. */
export function passedDay(
  amount: number,
  costs: readonly { readonly day: string; readonly cost: string }[],
): string | null {
  let sum = 0;
  const day = costs.find(({ cost }) => (sum += Number(cost)) > amount)?.day;
  return day ?? null;
}
