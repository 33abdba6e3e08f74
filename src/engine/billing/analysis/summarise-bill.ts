import { GIVEN } from '../source/given-values.ts';
import type { Origin } from '../source/origin.ts';
import { copied, literal, nativeOf, typed } from '../source/origin.ts';
import type { NativeColumns } from '../source/processed-sql.ts';
import type { CostMetric, ProcessedColumn } from '../source/processed-columns.ts';
import controlTotalSql from '../sql/control-total.sql';
import costBySql from '../sql/cost-by.sql';
import { fillSql } from '../sql/fill-sql.ts';
import shownTotalSql from '../sql/shown-total.sql';
import totalsSql from '../sql/totals.sql';
import type { BillDatabase, Row } from './bill-database.ts';
import { countOf, exactDecimal, sumOf, textOf } from './bill-database.ts';
import { allOf } from './bill-view.ts';
import type { Dimension } from './dimension.ts';
import { dimensionSql } from './dimension.ts';
import { exactDifference, exactSum } from './exact-sum.ts';

/** The four costs, as exact decimals; null where no row has a value. */
export type Totals = Readonly<Record<CostMetric, string | null>>;

/** What a bill comes to in one currency. */
export interface CurrencyTotals {
  /** As ISO 4217 writes it; null where the file does not say. */
  readonly currency: string | null;
  readonly rows: number;
  readonly totals: Totals;
}

/** One group of a bill and its cost. */
export interface Group {
  /** Null for rows without a value. */
  readonly key: string | null;
  readonly rows: number;
  /** Exact decimal; null where no row has a value. */
  readonly cost: string | null;
}

/**
 * Proof that what is shown is the file: the cost as read, what the groups shown come to, and what the filters leave out. Each is a sum of its own,
 * none is told from the others.
 */
export interface Reconciliation {
  readonly metric: CostMetric;
  readonly file: string;
  readonly shown: string;
  readonly filtered: string;
  /** What of the file is neither shown nor filtered out. There only where the proof fails, which is a fault of ours. */
  readonly remainder?: string;
  /** Rows whose cost could not be read as a number: in neither sum. */
  readonly unreadable: number;
}

export interface BillSummary {
  readonly rows: number;
  /** First and last instant of use, as the file has them in UTC; null in a file without dates. */
  readonly period: { readonly start: string; readonly end: string } | null;
  /** One entry in a healthy file. Costs of different currencies are never added up. */
  readonly currencies: readonly CurrencyTotals[];
  readonly by: readonly Group[];
  readonly reconciliation: Reconciliation;
}

export interface Question {
  readonly metric: CostMetric;
  readonly dimension: Dimension;
  /** Rows that the filters leave, as a condition over the processed layer; left out, all. */
  readonly shown?: string;
  /** Currency that everything is summed in, the file's side too; left out, all rows. */
  readonly currency?: string | null;
  /** Values of the file with types of their own, which its side is summed from; left out, its texts. */
  readonly natives?: NativeColumns | null;
}

/** Sums a bill up by currency and by one dimension, and reconciles the sum with the file. */
export async function summariseBill(
  database: BillDatabase,
  lineage: readonly Origin[],
  question: Question,
): Promise<BillSummary> {
  const { metric, dimension, shown = 'TRUE' } = question;
  const scope = allOf([partSql('BillingCurrency', question), shown]);
  const totals = await database.query(fillSql(totalsSql, { scope }));
  const groups = await database.query(fillSql(costBySql, { metric, dimension: dimensionSql(dimension), scope }));
  const by = groups.map(groupOf);
  return {
    rows: totals.reduce((sum, row) => sum + countOf(row, 'row_count'), 0),
    period: periodOf(totals),
    currencies: totals.map(currencyOf),
    by,
    reconciliation: await reconcile(database, lineage, question, by),
  };
}

function groupOf(row: Row): Group {
  return {
    key: textOf(row, 'group_key'),
    rows: countOf(row, 'row_count'),
    cost: sumOf(row, 'cost'),
  };
}

/** Reads a row of totals by currency. */
export function currencyOf(row: Row): CurrencyTotals {
  const cost = (name: string) => sumOf(row, name);
  return {
    currency: textOf(row, 'currency'),
    rows: countOf(row, 'row_count'),
    totals: {
      BilledCost: cost('billed_cost'),
      EffectiveCost: cost('effective_cost'),
      ListCost: cost('list_cost'),
      ContractedCost: cost('contracted_cost'),
    },
  };
}

function periodOf(rows: readonly Row[]): BillSummary['period'] {
  const starts = rows.flatMap((row) => textOf(row, 'period_start') ?? []).toSorted();
  const ends = rows.flatMap((row) => textOf(row, 'period_end') ?? []).toSorted();
  const [start] = starts;
  const end = ends.at(-1) ?? starts.at(-1);
  return start === undefined || end === undefined ? null : { start, end };
}

/** The cost of the file as it was read, and the rows whose cost could not be. */
function controlSql(lineage: readonly Origin[], question: Question): string {
  const { metric, natives } = question;
  const originOf = (name: ProcessedColumn) => lineage.find(({ column }) => column === name) ?? copied(name, null);
  const origin = originOf(metric);
  const scope = partSql(originOf('BillingCurrency').sql, question);
  const source = nativeOf(origin, natives?.names) ?? origin.sql;
  return fillSql(controlTotalSql, {
    source,
    cost: typed(origin, natives?.names),
    scope,
    given: natives?.view ?? GIVEN,
  });
}

async function reconcile(
  database: BillDatabase,
  lineage: readonly Origin[],
  question: Question,
  by: readonly Group[],
): Promise<Reconciliation> {
  const [control = {}] = await database.query(controlSql(lineage, question));
  const file = exactDecimal(textOf(control, 'cost'));
  const shown = exactSum(by.map(({ cost }) => cost ?? '0'));
  const filtered = await filteredOut(database, question);
  const remainder = exactDifference(file, exactSum([shown, filtered]));
  return {
    ...{ metric: question.metric, file, shown, filtered },
    ...(remainder === '0' ? {} : { remainder }),
    unreadable: countOf(control, 'unreadable'),
  };
}

/** What the filters leave out, summed by itself: also rows of which they say neither yes nor no. Nothing is asked where there are none. */
async function filteredOut(database: BillDatabase, question: Question): Promise<string> {
  const { metric, shown = 'TRUE' } = question;
  if (shown === 'TRUE') return '0';
  const scope = allOf([partSql('BillingCurrency', question), `NOT COALESCE((${shown}), FALSE)`]);
  const [sum = {}] = await database.query(fillSql(shownTotalSql, { metric, scope }));
  return exactDecimal(textOf(sum, 'cost'));
}

/** The rows of the currency asked about, by the text or expression that has it. */
function partSql(source: string, { currency }: Question): string {
  if (currency === undefined) return 'TRUE';
  return currency === null ? `(${source}) IS NULL` : `(${source}) = ${literal(currency)}`;
}
