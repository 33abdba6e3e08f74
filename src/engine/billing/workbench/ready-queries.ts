import type { AnomalyPlace } from '../analysis/anomaly-causes.ts';
import { changeWindow } from '../analysis/anomaly-causes.ts';
import type { BillExtent } from '../analysis/bill-extent.ts';
import type { BillView } from '../analysis/bill-view.ts';
import { allOf, shownSql, valuesSql } from '../analysis/bill-view.ts';
import { monthSpan } from '../analysis/complete-span.ts';
import { dimensionSql } from '../analysis/dimension.ts';
import { countedRows, recurringLimits } from '../rules/small-recurring.ts';
import { DEFAULT_TAG_POLICY } from '../rules/tag-policy.ts';
import { untaggedSql } from '../rules/tag-sql.ts';
import { decimalSql } from '../source/decimal-sql.ts';
import { givenColumnsSql } from '../source/given-values.ts';
import type { Origin } from '../source/origin.ts';
import { copied, literal } from '../source/origin.ts';
import type { ProcessedColumn } from '../source/processed-columns.ts';
import { fillSql } from '../sql/fill-sql.ts';
import { withHeadComment } from '../sql/head-comment.ts';
import { READY_SQL } from './ready-sql.ts';

/** A query that the page itself asks, by the name of its file. */
export type ReadyQuery = keyof typeof READY_SQL;

export const READY_QUERY_NAMES = Object.keys(READY_SQL) as readonly ReadyQuery[];

/** The bill as it is looked at: what its queries are filled with. */
export interface ReadyScope {
  readonly view: BillView;
  /** Of most rows; null: not known yet, or none. */
  readonly currency: string | null;
  /** Null: not known yet. */
  readonly extent: BillExtent | null;
  /** The dearest; null: none is known. */
  readonly anomaly: AnomalyPlace | null;
  /** Where the bill's costs stand in its raw layer; null: under their own names, as in FOCUS. */
  readonly lineage: readonly Origin[] | null;
  /** What queries say of themselves in the reader's language; left out, what their files say. */
  readonly comments?: Readonly<Record<ReadyQuery, string>>;
}

/** A query of the page, filled. */
export interface FilledQuery {
  readonly query: ReadyQuery;
  readonly sql: string;
}

/** The page's queries in its order, without those that this bill gives nothing to ask with: no spike, no days. */
export function readyQueries(scope: ReadyScope): readonly FilledQuery[] {
  return READY_QUERY_NAMES.flatMap((query) => {
    const sql = readySql(query, scope);
    return sql === null ? [] : [{ query, sql }];
  });
}

/**
 * The text of one of the page's own queries, for the bill as it is looked at. The page runs the same SQL, in places filled in otherwise for the same
 * sums: a bill of one currency is not asked by it, the smaller groups of a day are one, what is shown is added up from its groups, and
 * the control total is taken from a view, which is written out here, as Athena has none. Null: nothing to ask with.
 */
export function readySql(query: ReadyQuery, scope: ReadyScope): string | null {
  const { view, currency, comments } = scope;
  const dimension = dimensionSql(view.by);
  const rows = BY_DAYS.has(query) ? shownSql(view) : valuesSql(view.only);
  const inCurrency = allOf([...(currency === null ? [] : [`BillingCurrency = ${literal(currency)}`]), rows]);
  const special = SPECIAL[query];
  const values = special === undefined ? {} : special(scope);
  if (values === null) return null;
  const text = READY_SQL[query];
  return fillSql(comments === undefined ? text : withHeadComment(text, comments[query]), {
    ...{ metric: view.metric, dimension, group: dimension, shown: 'TRUE', scope: inCurrency },
    ...values,
  }).trim();
}

/** Those that are asked of the days shown. What is unusual, missing or to come is told from all days. */
const BY_DAYS: ReadonlySet<ReadyQuery> = new Set(['cost-by', 'trend-by', 'totals', 'shown-total']);

type Values = Readonly<Record<string, string>>;

/** What single queries ask besides. */
const SPECIAL: Partial<Record<ReadyQuery, (scope: ReadyScope) => Values | null>> = {
  'change-by': ({ anomaly, extent, view: { by } }) => {
    if (anomaly === null || extent === null || extent.firstDay === null) return null;
    // Within one service, by service says nothing.
    const dimension = by === 'ServiceName' && anomaly.scope === 'service' ? 'SubAccountId' : dimensionSql(by);
    return { ...changeWindow(anomaly, extent.firstDay), dimension };
  },
  'control-total': ({ view: { metric }, currency, lineage }) => {
    const originOf = (name: ProcessedColumn) => lineage?.find(({ column }) => column === name) ?? copied(name, name);
    const [cost, money] = [originOf(metric), originOf('BillingCurrency')];
    const scope = currency === null ? 'TRUE' : `${money.sql} = ${literal(currency)}`;
    const from = [...new Set([...cost.from, ...(currency === null ? [] : money.from)])];
    // Without a column of its own nothing but the rows can be asked.
    const given = from.length === 0 ? 'raw' : `(${givenColumnsSql(from)}) AS given`;
    return { source: cost.sql, cost: decimalSql(cost.sql), scope, given };
  },
  currencies: ({ view }) => ({ scope: valuesSql(view.only) }),
  'metered-use': ({ extent }) => {
    const span = extent === null ? null : monthSpan(extent, null);
    return span === null ? null : { start: span.start, end: span.end };
  },
  'small-recurring': ({ extent, view }) =>
    extent === null || extent.days === 0
      ? null
      : { ...recurringLimits(extent.days), counted: countedRows(view.metric) },
  'untagged-by': ({ view }) => ({
    dimension: 'ServiceName',
    untagged: untaggedSql(view.tagPolicy ?? DEFAULT_TAG_POLICY),
  }),
};
