import type { BillExtent } from '../analysis/bill-extent.ts';
import { PARTITION } from './table-ddl.ts';

/**
 * What narrows a query to one partition, the last month that a bill has: layers are partitioned by when a charge is billed, not by when it was
 * made. Null: the bill is not known yet, or does not say.
 */
export function lastMonthSql(extent: BillExtent | null): string | null {
  const month = extent?.lastBillingMonth ?? null;
  return month === null ? null : `AND ${PARTITION} = '${month}'`;
}
