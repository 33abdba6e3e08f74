import { literal } from '../source/origin.ts';
import type { TagPolicy } from '../rules/tag-policy.ts';
import { costToTell } from '../source/known-costs.ts';
import type { CostMetric } from '../source/processed-columns.ts';
import type { Dimension } from './dimension.ts';
import { dimensionSql } from './dimension.ts';

/** Rows whose dimension has one of these values; null: no value. */
export interface ValueFilter {
  readonly dimension: Dimension;
  readonly values: readonly (string | null)[];
}

/** How a bill is looked at. */
export interface BillView {
  readonly metric: CostMetric;
  readonly by: Dimension;
  /** First and last day shown, `YYYY-MM-DD`, both counted; null: from the first, to the last. */
  readonly from: string | null;
  readonly to: string | null;
  /** All of these hold. */
  readonly only: readonly ValueFilter[];
  /** Version of the rules it is judged by; null: the newest. */
  readonly rulesVersion: number | null;
  /** Tags that are asked for; null: those of `DEFAULT_TAG_POLICY`. */
  readonly tagPolicy: TagPolicy | null;
  /** What a month may cost, in the currency of most rows; null: not said. */
  readonly budget: number | null;
}

/** A bill looked at whole. */
export const WHOLE: BillView = {
  metric: 'BilledCost',
  by: 'ServiceName',
  from: null,
  to: null,
  only: [],
  rulesVersion: null,
  tagPolicy: null,
  budget: null,
};

/** The view as a bill can be told in it: by a cost that is known of the bill. */
export function inKnownCost(view: BillView, known: readonly CostMetric[]): BillView {
  const metric = costToTell(view.metric, known);
  return metric === view.metric ? view : { ...view, metric };
}

/** The rows that value filters leave, as a condition over the processed layer. */
export function valuesSql(only: readonly ValueFilter[]): string {
  return allOf(only.map(filterSql));
}

/** The rows that are shown: by values and by day. */
export function shownSql({ only, from, to }: BillView): string {
  const day = 'CAST(ChargePeriodStart AS DATE)';
  return allOf([
    ...only.map(filterSql),
    ...(from === null ? [] : [`${day} >= DATE ${literal(from)}`]),
    ...(to === null ? [] : [`${day} <= DATE ${literal(to)}`]),
  ]);
}

/** Both conditions. */
export function allOf(conditions: readonly string[]): string {
  const real = conditions.filter((condition) => condition !== 'TRUE');
  return real.length === 0 ? 'TRUE' : real.map((condition) => `(${condition})`).join(' AND ');
}

function filterSql({ dimension, values }: ValueFilter): string {
  const column = dimensionSql(dimension);
  const texts = values.filter((value) => value !== null);
  const either = [
    ...(texts.length === 0 ? [] : [`${column} IN (${texts.map(literal).join(', ')})`]),
    ...(values.includes(null) ? [`${column} IS NULL`] : []),
  ];
  return either.length === 0 ? 'FALSE' : either.join(' OR ');
}
