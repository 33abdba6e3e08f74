import { literal } from '../source/origin.ts';
import type { CostMetric } from '../source/processed-columns.ts';

/** Rows with a day, as a condition over the processed layer. */
export const DATED = 'ChargePeriodStart IS NOT NULL';

/** Rows of use, as the queries of rules have it. */
export const USED = "(ChargeCategory IS NULL OR ChargeCategory = 'Usage')";

/** Rows of use that cost something. */
export function costing(metric: CostMetric): string {
  return `${metric} > 0 AND ${USED}`;
}

/** Rows where an expression has one of these values; null: none at all. */
export function isAny(expression: string, values: Iterable<string | null>): string {
  const all = [...new Set(values)];
  const texts = all.filter((value) => value !== null).map(literal);
  const either = [
    ...(texts.length === 0 ? [] : [`${expression} IN (${texts.join(', ')})`]),
    ...(all.includes(null) ? [`${expression} IS NULL`] : []),
  ];
  return either.length === 0 ? 'FALSE' : `(${either.join(' OR ')})`;
}

/** Rows where an expression has this value; null: none at all. */
export function is(expression: string, value: string | null): string {
  return isAny(expression, [value]);
}

/** One of the conditions, at least. */
export function anyOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'FALSE' : conditions.map((condition) => `(${condition})`).join(' OR ');
}
