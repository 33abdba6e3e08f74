import { MIN_POINTS } from '../anomalies/decode-series.ts';
import type { BillExtent } from './bill-extent.ts';
import { daysBetween } from './bill-extent.ts';

/**
 * Most days without any charge within one series: a quarter, as every rhythm of billing but a yearly one is shorter. One row dated years away would
 * else have every day between searched, and all that is usual be found unusual.
 */
export const LONGEST_PAUSE = 92;

/** The parts of a bill between pauses, as bills of their own, in order; `charged` are its days with a charge, in order. Nearly always one. */
export function chargeStretches(
  extent: BillExtent,
  charged: readonly { readonly day: string }[],
): readonly BillExtent[] {
  const stretches: { firstDay: string; lastDay: string }[] = [];
  for (const { day } of charged) {
    const last = stretches.at(-1);
    if (last !== undefined && daysBetween(last.lastDay, day) <= LONGEST_PAUSE + 1) last.lastDay = day;
    else stretches.push({ firstDay: day, lastDay: day });
  }
  return stretches.map((one) => ({ ...extent, ...one, days: daysBetween(one.firstDay, one.lastDay) + 1 }));
}

/** The stretch that a bill goes on from: the latest that is no stray day, else the longest; of a bill without days, all of it. */
export function latestStretch(extent: BillExtent, charged: readonly { readonly day: string }[]): BillExtent {
  const stretches = chargeStretches(extent, charged);
  const [longest = extent] = stretches.toSorted((a, b) => b.days - a.days);
  return stretches.findLast(({ days }) => days >= MIN_POINTS) ?? longest;
}
