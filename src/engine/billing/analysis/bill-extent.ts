import { parseInstant } from '../anomalies/parse-instant.ts';
import { DAY } from '../anomalies/season.ts';
import type { Row } from './bill-database.ts';
import { textOf } from './bill-database.ts';

/** What a bill spans. */
export interface BillExtent {
  /** First and last day with a charge, `YYYY-MM-DD`; null in a bill without dates. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** Days from the first to the last, both counted. */
  readonly days: number;
  /** End of the last charge of a day or less: a day that ends later is still filling. Null where the file does not say. */
  readonly completeUntil: string | null;
  /** The last month that is billed, `YYYY-MM`: charges may lie in another. Null where the file does not say. */
  readonly lastBillingMonth: string | null;
  /** What is charged before credits and negations: what shares are taken of. For judging only. */
  readonly gross: number;
}

/** Reads a row of `bill-extent.sql`. */
export function decodeExtent(row: Row): BillExtent {
  const firstDay = textOf(row, 'first_day');
  const lastDay = textOf(row, 'last_day');
  return {
    firstDay,
    lastDay,
    days: firstDay === null || lastDay === null ? 0 : daysBetween(firstDay, lastDay) + 1,
    completeUntil: textOf(row, 'complete_until'),
    lastBillingMonth: textOf(row, 'last_billing_start')?.slice(0, 7) ?? null,
    gross: Number(textOf(row, 'gross_cost') ?? 0),
  };
}

/** Days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round(((parseInstant(to) ?? Number.NaN) - (parseInstant(from) ?? Number.NaN)) / DAY);
}

/** The day so many days after another, `YYYY-MM-DD`. */
export function dayAfter(day: string, days: number): string {
  return new Date(((parseInstant(day) ?? Number.NaN) + days * DAY) * 1000).toISOString().slice(0, 10);
}
