import type { BillExtent } from './bill-extent.ts';
import type { OpenBill } from '../source/open-files.ts';
import type { BillView } from './bill-view.ts';
import { allOf, shownSql } from './bill-view.ts';
import type { CostTrend } from './cost-trend.ts';
import { costTrend } from './cost-trend.ts';
import { currencyParts } from './currency-parts.ts';
import { exactSum } from './exact-sum.ts';
import type { BillSummary, Group } from './summarise-bill.ts';
import { summariseBill } from './summarise-bill.ts';

/** Groups that are listed one by one: more than anybody reads. */
export const LISTED_GROUPS = 200;

/** Where the money went, in one currency. */
export interface BillOverview {
  readonly currency: string | null;
  /** Other currencies of the file: never added to this one. */
  readonly otherCurrencies: readonly (string | null)[];
  /** Of what is shown; its groups are the dearest. */
  readonly summary: BillSummary;
  /** What the groups beyond those come to; null where there are none. */
  readonly rest: { readonly groups: number; readonly rows: number; readonly cost: string } | null;
  readonly trend: CostTrend;
  /** Of the whole file, whatever is shown of it. */
  readonly extent: BillExtent;
}

/** Sums up what is shown of a bill. Where the reader asks for no currency, it is the one of most rows. */
export async function billOverview({ database, lineage }: OpenBill, view: BillView): Promise<BillOverview | null> {
  const [part, ...others] = await currencyParts(database, view.metric);
  if (part === undefined) return null;
  const shown = shownSql(view);
  const summary = await summariseBill(database, lineage, {
    metric: view.metric,
    dimension: view.by,
    shown: allOf([part.scope, shown]),
  });
  const listed = summary.by.slice(0, LISTED_GROUPS);
  const keys = summary.by.map(({ key }) => key);
  return {
    currency: part.currency,
    otherCurrencies: others.map(({ currency }) => currency),
    summary: { ...summary, by: listed },
    rest: restOf(summary.by.slice(LISTED_GROUPS)),
    trend: await costTrend(part, view.by, keys, shown),
    extent: part.extent,
  };
}

function restOf(groups: readonly Group[]): BillOverview['rest'] {
  if (groups.length === 0) return null;
  const rows = groups.reduce((sum, group) => sum + group.rows, 0);
  return { groups: groups.length, rows, cost: exactSum(groups.map(({ cost }) => cost)) };
}
