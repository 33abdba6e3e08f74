import { invariant } from '../../kit/invariant.ts';
import { dayAfter } from '../analysis/bill-extent.ts';
import type { DemoRow } from './demo-row.ts';
import { usageTypeIn } from './demo-row.ts';
import { demoRows } from './demo-rows.ts';
import { DEMO_EVENTS } from './events.ts';
import type { MeterId } from './meters/all-meters.ts';
import { DEMO_METERS } from './meters/all-meters.ts';

/** What is told of it: an export that went through a NAT gateway for one day is one row of the bill and nothing else. */
const EVENT = 'export-through-nat';

/** One charge of the demo's bill, and the same charge of the day before. */
export interface FollowedRow {
  readonly row: DemoRow;
  readonly before: DemoRow;
  /** Day of the charge, `2026-02-24`. */
  readonly day: string;
}

/** The row that the page of the analytics pipeline follows from its delivery to a query. */
export function followedRow(rows: readonly DemoRow[] = demoRows()): FollowedRow {
  const event = DEMO_EVENTS.find(({ id }) => id === EVENT);
  invariant(event !== undefined, `no event ${EVENT}`);
  const { start: day, region, accounts, factors } = event;
  const [meter] = Object.keys(factors) as MeterId[];
  invariant(meter !== undefined, `${EVENT} shows in no meter`);
  const usage = usageTypeIn(region, DEMO_METERS[meter].usageType);
  const charges = rows.filter(
    ({ SubAccountName, x_UsageType }) => SubAccountName === accounts[0] && x_UsageType === usage,
  );
  const on = (at: string): DemoRow => {
    const [row, ...others] = charges.filter((charge) => String(charge.ChargePeriodStart).startsWith(at));
    invariant(row !== undefined && others.length === 0, `expected one row of ${usage} on ${at}`);
    return row;
  };
  return { row: on(day), before: on(dayAfter(day, -1)), day };
}
