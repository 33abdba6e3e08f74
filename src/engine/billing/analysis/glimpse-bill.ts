import type { BillStore, CostFile } from '../source/cost-file.ts';
import { glimpseFiles } from '../source/glimpse-files.ts';
import type { OpenBill, OpeningOptions } from '../source/open-files.ts';
import type { ProcessedColumn } from '../source/processed-columns.ts';
import { COST_METRICS } from '../source/processed-columns.ts';
import { askOnce } from './ask-once.ts';
import type { BillOverview } from './bill-overview.ts';
import { billOverview } from './bill-overview.ts';
import type { BillView } from './bill-view.ts';
import { inKnownCost } from './bill-view.ts';
import { columnOf } from './dimension.ts';

/** Rows from which on an overview is made ahead of the rest: fewer are there whole within two seconds. */
const LEAST_ROWS = 100_000;

/** The first part of a report, and what it is of. */
export interface Glimpse {
  readonly bill: OpenBill;
  readonly overview: BillOverview;
}

interface Options extends OpeningOptions {
  readonly leastRows?: number;
}

/**
 * The overview of large Parquet files long before they are open: it asks for a few of their columns. It is that of all their rows, the same to
 * the last digit as once they are open. Null where there is none to be had ahead; the bill that is open stays as it was.
 */
export function glimpseBill(
  store: BillStore,
  files: readonly CostFile[],
  view: BillView,
  { leastRows = LEAST_ROWS, ...options }: Options,
): Promise<Glimpse | null> {
  return glimpseFiles(store, files, { ...options, leastRows, columns: overviewColumns(view) }, async (bill) => {
    const overview = await billOverview(
      { ...bill, database: askOnce(bill.database) },
      inKnownCost(view, bill.costs),
      bill.natives,
    );
    return overview === null ? null : { bill, overview };
  });
}

/** Columns of the processed layer that an overview asks for. */
function overviewColumns({ by, only }: BillView): readonly ProcessedColumn[] {
  const dimensions = [by, ...only.map(({ dimension }) => dimension)].map(columnOf);
  const periods = ['BillingPeriodStart', 'ChargePeriodStart', 'ChargePeriodEnd'] as const;
  return [...COST_METRICS, 'BillingCurrency', ...periods, ...dimensions];
}
