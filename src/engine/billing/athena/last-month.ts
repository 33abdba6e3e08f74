import type { BillExtent } from '../analysis/bill-extent.ts';
import { monthOf } from '../analysis/calendar-month.ts';
import { PARTITION } from './table-ddl.ts';

/** What narrows a query to one partition, the last month of a bill; null: the bill is not known yet, or has no dates. */
export function lastMonthSql(extent: BillExtent | null): string | null {
  const day = extent?.lastDay ?? null;
  return day === null ? null : `AND ${PARTITION} = '${monthOf(day)}'`;
}
