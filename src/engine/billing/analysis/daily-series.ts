import { completePoints } from '../anomalies/complete-points.ts';
import { parseInstant } from '../anomalies/parse-instant.ts';
import { DAY } from '../anomalies/season.ts';
import type { Series } from '../anomalies/series.ts';
import { toSeries } from '../anomalies/to-series.ts';
import type { Row } from './bill-database.ts';
import { countOf, exactDecimal, textOf } from './bill-database.ts';
import type { BillExtent } from './bill-extent.ts';
import { dayAfter } from './bill-extent.ts';

/** What one group costs on one day. */
export interface DailyCost {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly group: string | null;
  readonly rows: number;
  /** Exact decimal. */
  readonly cost: string;
}

/** Reads rows of `daily-cost-by.sql`. */
export function decodeDaily(rows: readonly Row[]): readonly DailyCost[] {
  return rows.map((row) => ({
    day: textOf(row, 'day') ?? '',
    group: textOf(row, 'group_key'),
    rows: countOf(row, 'row_count'),
    cost: exactDecimal(textOf(row, 'cost')),
  }));
}

/** Costs as a series of every complete day of the bill: a day without a charge cost nothing, and a day still filling says nothing. */
export function dailySeries(
  costs: readonly Pick<DailyCost, 'day' | 'cost'>[],
  { firstDay, days, completeUntil }: BillExtent,
): Series {
  const byDay = new Map<string, number>();
  for (const { day, cost } of costs) byDay.set(day, (byDay.get(day) ?? 0) + Number(cost));
  const start = firstDay ?? '1970-01-01';
  const all = Array.from({ length: days }, (_, index) => dayAfter(start, index));
  const points = all.map((at) => ({ at, value: byDay.get(at) ?? 0 }));
  const isKnown = completeUntil !== null && parseInstant(completeUntil) !== null;
  return toSeries(isKnown ? completePoints(points, DAY, completeUntil) : points);
}
