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

/** Values from which on they are handed over as one text: each by itself, tens of thousands take a database seconds to read. */
const MANY = 100;
/** Characters of which hardly any value has one: made to stand between values (ASCII). */
const SEPARATORS = ['\u001F', '\u001E', '\u001D', '\u001C'];

/** Rows where an expression, which is text, has one of these values; null: none at all. */
export function isAny(expression: string, values: Iterable<string | null>): string {
  const all = [...new Set(values)];
  const texts = all.filter((value) => value !== null);
  const either = [
    ...(texts.length === 0 ? [] : [`${expression} IN (${listed(texts)})`]),
    ...(all.includes(null) ? [`${expression} IS NULL`] : []),
  ];
  return either.length === 0 ? 'FALSE' : `(${either.join(' OR ')})`;
}

function listed(texts: readonly string[]): string {
  const separator = SEPARATORS.find((one) => !texts.some((text) => text.includes(one)));
  if (texts.length < MANY || separator === undefined) return texts.map(literal).join(', ');
  return `SELECT UNNEST(STRING_SPLIT(${literal(texts.join(separator))}, ${literal(separator)}))`;
}

/** Rows where an expression has this value; null: none at all. */
export function is(expression: string, value: string | null): string {
  return isAny(expression, [value]);
}

/** One of the conditions, at least. */
export function anyOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'FALSE' : conditions.map((condition) => `(${condition})`).join(' OR ');
}
