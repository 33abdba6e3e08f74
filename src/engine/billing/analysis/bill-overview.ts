import type { OpenBill } from '../source/open-files.ts';
import type { NativeColumns } from '../source/processed-sql.ts';
import { fillSql } from '../sql/fill-sql.ts';
import totalsSql from '../sql/totals.sql';
import type { BillExtent } from './bill-extent.ts';
import type { BillView } from './bill-view.ts';
import { shownSql } from './bill-view.ts';
import { completeSpan } from './complete-span.ts';
import type { CostTrend } from './cost-trend.ts';
import { costTrend } from './cost-trend.ts';
import { currencyPart } from './currency-parts.ts';
import { exactDifference, exactSum } from './exact-sum.ts';
import type { MonthChange } from './month-change.ts';
import { monthChange } from './month-change.ts';
import { shownSpan } from './shown-span.ts';
import type { BillSummary, CurrencyTotals, Group } from './summarise-bill.ts';
import { currencyOf, summariseBill } from './summarise-bill.ts';
import type { TrendPeriods } from './trend-periods.ts';
import { trendPeriods } from './trend-periods.ts';

/** Groups that are listed one by one: more than anybody reads. */
export const LISTED_GROUPS = 200;

/** Where the money went, in one currency. */
export interface BillOverview {
  /** What was asked for; what is on screen may be a step behind the controls. */
  readonly view: BillView;
  readonly currency: string | null;
  /** What is shown in other currencies of the file: never added to this one. */
  readonly others: readonly CurrencyTotals[];
  /** Of what is shown; its groups are the dearest. */
  readonly summary: BillSummary;
  /** Rows of the file in this currency, shown or not. */
  readonly fileRows: number;
  /** Groups there are, listed or not, and what those that are not listed come to; null where there are none. */
  readonly groups: number;
  readonly rest: { readonly groups: number; readonly rows: number; readonly cost: string } | null;
  readonly trend: CostTrend;
  readonly periods: TrendPeriods;
  /** What is shown but has no day, and so is in no period. Exact decimal. */
  readonly undated: string;
  readonly change: MonthChange | null;
  /** Of the whole file, whatever is shown of it. */
  readonly extent: BillExtent;
}

/**
 * Sums up what is shown of a bill, in the currency of most of its rows. The file's side is summed from its texts, or, where `natives` are given,
 * from its values as they are, which is quicker.
 */
export async function billOverview(
  bill: OpenBill,
  view: BillView,
  natives: NativeColumns | null = null,
): Promise<BillOverview | null> {
  const { database, lineage } = bill;
  const inFile = await totalsOf(bill, 'TRUE');
  const shown = shownSql(view);
  const [first, ...others] = shown === 'TRUE' ? inFile : await totalsOf(bill, shown);
  const most = first ?? inFile[0];
  if (most === undefined) return null;
  const { currency } = most;
  const part = await currencyPart(database, { metric: view.metric, currency, of: inFile.length });
  const { extent } = part;
  const summary = await summariseBill(database, lineage, {
    metric: view.metric,
    dimension: view.by,
    natives,
    shown,
    ...(inFile.length === 1 ? {} : { currency }),
  });
  const keys = summary.by.filter(({ cost }) => cost !== null && cost !== '0').map(({ key }) => key);
  const trend = await costTrend(part, view.by, keys, shown);
  const complete = completeSpan(extent, view);
  return {
    ...{ view, currency, others, extent, trend },
    summary: { ...summary, by: summary.by.slice(0, LISTED_GROUPS) },
    fileRows: inFile.find((one) => one.currency === currency)?.rows ?? 0,
    groups: summary.by.length,
    rest: restOf(summary.by.slice(LISTED_GROUPS)),
    periods: trendPeriods(trend, shownSpan(extent, view), complete),
    undated: undatedOf(summary.reconciliation.shown, trend),
    change: monthChange(trend, complete),
  };
}

/** Currencies of what is shown, the one of most rows first. */
async function totalsOf({ database }: OpenBill, scope: string): Promise<readonly CurrencyTotals[]> {
  return (await database.query(fillSql(totalsSql, { scope }))).map(currencyOf);
}

function undatedOf(shown: string, { days }: CostTrend): string {
  const dated = exactSum(days.flatMap(({ costs }) => costs));
  return exactDifference(shown, dated);
}

function restOf(groups: readonly Group[]): BillOverview['rest'] {
  if (groups.length === 0) return null;
  const rows = groups.reduce((sum, group) => sum + group.rows, 0);
  return { groups: groups.length, rows, cost: exactSum(groups.map(({ cost }) => cost ?? '0')) };
}
