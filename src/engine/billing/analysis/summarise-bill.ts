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
import { countOf, exactDecimal, textOf } from './bill-database.ts';
import type { Dimension } from './dimension.ts';
import { dimensionSql } from './dimension.ts';
import { exactDifference } from './exact-sum.ts';

/** The four costs, as exact decimals. */
export type Totals = Readonly<Record<CostMetric, string>>;

/** What a bill comes to in one currency. */
export interface CurrencyTotals {
  /** As the file writes it; null where it does not say. */
  readonly currency: string | null;
  readonly rows: number;
  readonly totals: Totals;
}

/** One group of a bill and its cost. */
export interface Group {
  /** Null for rows without a value. */
  readonly key: string | null;
  readonly rows: number;
  /** Exact decimal. */
  readonly cost: string;
}

/** Proof that what is shown is the file: the cost as read, what is shown of it, and what was left out and why. */
export interface Reconciliation {
  readonly metric: CostMetric;
  readonly file: string;
  readonly shown: string;
  readonly filtered: string;
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
  /** Rows that are summed up, as a condition over the processed layer; left out, all. */
  readonly shown?: string;
  /** Currency that the file's side of the reconciliation is summed in; left out, all rows. */
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
  const totals = await database.query(fillSql(totalsSql, { scope: shown }));
  const groups = await database.query(fillSql(costBySql, { metric, dimension: dimensionSql(dimension), scope: shown }));
  return {
    rows: totals.reduce((sum, row) => sum + countOf(row, 'row_count'), 0),
    period: periodOf(totals),
    currencies: totals.map(currencyOf),
    by: groups.map((row) => ({
      key: textOf(row, 'group_key'),
      rows: countOf(row, 'row_count'),
      cost: exactDecimal(textOf(row, 'cost')),
    })),
    reconciliation: await reconcile(database, lineage, question),
  };
}

/** Reads a row of totals by currency. */
export function currencyOf(row: Row): CurrencyTotals {
  const cost = (name: string) => exactDecimal(textOf(row, name));
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
function controlSql(lineage: readonly Origin[], { metric, currency, natives }: Question): string {
  const originOf = (name: ProcessedColumn) => lineage.find(({ column }) => column === name) ?? copied(name, null);
  const origin = originOf(metric);
  const scope = currency === undefined ? 'TRUE' : isCurrency(originOf('BillingCurrency').sql, currency);
  const source = nativeOf(origin, natives?.names) ?? origin.sql;
  const filled = fillSql(controlTotalSql, { source, cost: typed(origin, natives?.names), scope });
  return natives == null ? filled : `WITH raw AS (SELECT * FROM ${natives.view})\n${filled}`;
}

async function reconcile(
  database: BillDatabase,
  lineage: readonly Origin[],
  question: Question,
): Promise<Reconciliation> {
  const { metric, shown = 'TRUE' } = question;
  const [control = {}] = await database.query(controlSql(lineage, question));
  const [sum = {}] = await database.query(fillSql(shownTotalSql, { metric, scope: shown }));
  const inFile = exactDecimal(textOf(control, 'cost'));
  const inShown = exactDecimal(textOf(sum, 'cost'));
  return {
    metric,
    file: inFile,
    shown: inShown,
    filtered: exactDifference(inFile, inShown),
    unreadable: countOf(control, 'unreadable'),
  };
}

function isCurrency(source: string, currency: string | null): string {
  return currency === null ? `(${source}) IS NULL` : `(${source}) = ${literal(currency)}`;
}
