import { allOf } from '../analysis/bill-view.ts';
import type { CostMetric } from '../source/processed-columns.ts';
import { costing, DATED, is } from './rows-where.ts';
import type { Row } from '../analysis/bill-database.ts';
import { countOf, exactDecimal, textOf } from '../analysis/bill-database.ts';

/** From when to when a service is charged. */
export interface ServiceDays {
  readonly service: string | null;
  /** `YYYY-MM-DD`, both with a charge. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** Days with a charge between them, both counted. */
  readonly days: number;
  readonly rows: number;
  /** Exact decimal, above 0. */
  readonly cost: string;
}

/**
 * Days that are recent: a month and the days a bill may come late. What came or went before is no news.
 */
export const RECENT_DAYS = 35;

/** Reads rows of `service-days.sql`. */
export function decodeServiceDays(rows: readonly Row[]): readonly ServiceDays[] {
  return rows.map((row) => ({
    service: textOf(row, 'service'),
    firstDay: textOf(row, 'first_day') ?? '',
    lastDay: textOf(row, 'last_day') ?? '',
    days: countOf(row, 'day_count'),
    rows: countOf(row, 'row_count'),
    cost: exactDecimal(textOf(row, 'cost')),
  }));
}

/** The rows that `service-days.sql` counts of one. */
export function serviceRows({ service }: ServiceDays, metric: CostMetric): string {
  return allOf([costing(metric), DATED, is('ServiceName', service)]);
}
