import type { BillView, ValueFilter } from '#engine/billing/analysis/bill-view.ts';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import type { Dimension } from '#engine/billing/analysis/dimension.ts';
import { decodeDimension } from '#engine/billing/analysis/dimension.ts';
import { RULES_VERSIONS } from '#engine/billing/rules/rule-ids.ts';
import { COST_METRICS } from '#engine/billing/source/processed-columns.ts';
import type { Issue } from '#engine/kit/result.ts';
import { issue } from '#engine/kit/result.ts';
import { BUDGET, decodeBudget } from './budget-state.ts';
import { decodePolicy, encodePolicy } from './policy-state.ts';

/** Keys of the link; a filter is `only.<dimension>=<value>`, once for each value, and `none=<dimension>` for charges without one. */
const ONLY = 'only.';
/** Most filters of a link, and the longest value of one: more than anybody sets by hand. */
const MOST_FILTERS = 50;
const LONGEST_VALUE = 1024;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Reads a link, however old, foreign or hostile: what cannot be used keeps its default and is reported. The bill itself is never in it. */
export function decodeState(search: string): { readonly view: BillView; readonly issues: readonly Issue[] } {
  const query = new URLSearchParams(search);
  const issues: Issue[] = [];
  const metric = COST_METRICS.find((name) => name === (query.get('metric') ?? WHOLE.metric));
  if (metric === undefined) issues.push(issue('value-unknown', 'metric', { expected: COST_METRICS.join(', ') }));
  const by = decodeDimension(query.get('by') ?? WHOLE.by);
  if (by === null)
    issues.push(issue('value-unknown', 'by', { expected: 'ServiceName, SubAccountId, RegionId, tag:…' }));
  return {
    view: {
      metric: metric ?? WHOLE.metric,
      by: by ?? WHOLE.by,
      ...decodeDays(query, issues),
      only: decodeFilters(query, issues),
      rulesVersion: decodeVersion(query, issues),
      tagPolicy: decodePolicy(query, issues),
      budget: decodeBudget(query, issues),
    },
    issues,
  };
}

/** Parts of a view that have a field of their own. */
export type ViewField = 'metric' | 'by' | 'from' | 'to';
export const VIEW_FIELDS: readonly ViewField[] = ['metric', 'by', 'from', 'to'];

/** A view with what stands in one of its fields; empty: as in the whole bill. */
export function changeField(view: BillView, field: ViewField, text: string): ReturnType<typeof decodeState> {
  const query = new URLSearchParams(encodeState(view));
  if (text === '') query.delete(field);
  else query.set(field, text);
  return decodeState(query.toString());
}

/** A view with only the charges that have a value, or all again where they were filtered by just that. */
export function toggleValue(view: BillView, dimension: Dimension, value: string | null): BillView {
  const others = view.only.filter((one) => one.dimension !== dimension);
  return isOnly(view, dimension, value)
    ? { ...view, only: others }
    : { ...view, only: [...others, { dimension, values: [value] }] };
}

/** Whether a view shows just the charges with this value. */
export function isOnly({ only }: BillView, dimension: Dimension, value: string | null): boolean {
  const values = only.find((one) => one.dimension === dimension)?.values;
  return values?.length === 1 && values[0] === value;
}

/** A view without one value of its filters. */
export function dropValue(view: BillView, dimension: Dimension, value: string | null): BillView {
  const only = view.only.map((one) =>
    one.dimension === dimension ? { ...one, values: one.values.filter((kept) => kept !== value) } : one,
  );
  return { ...view, only: only.filter(({ values }) => values.length > 0) };
}

/** The query of a link that brings a view back: only what differs from the whole bill. */
export function encodeState({ metric, by, from, to, only, rulesVersion, tagPolicy, budget }: BillView): string {
  const query = new URLSearchParams();
  if (metric !== WHOLE.metric) query.set('metric', metric);
  if (by !== WHOLE.by) query.set('by', by);
  if (from !== null) query.set('from', from);
  if (to !== null) query.set('to', to);
  for (const { dimension, values } of only)
    for (const value of values)
      if (value === null) query.append('none', dimension);
      else query.append(ONLY + dimension, value);
  if (rulesVersion !== null) query.set('rules', String(rulesVersion));
  encodePolicy(query, tagPolicy);
  if (budget !== null) query.set(BUDGET, String(budget));
  return query.toString();
}

function decodeDays(query: URLSearchParams, issues: Issue[]): Pick<BillView, 'from' | 'to'> {
  const from = decodeDay(query, 'from', issues);
  const to = decodeDay(query, 'to', issues);
  if (from === null || to === null || from <= to) return { from, to };
  issues.push(issue('range-empty', 'from', { to }));
  return { from: null, to };
}

function decodeVersion(query: URLSearchParams, issues: Issue[]): number | null {
  const text = query.get('rules');
  if (text === null) return null;
  const version = RULES_VERSIONS.find((known) => String(known) === text);
  if (version === undefined) issues.push(issue('value-unknown', 'rules', { expected: RULES_VERSIONS.join(', ') }));
  return version ?? null;
}

function decodeDay(query: URLSearchParams, key: string, issues: Issue[]): string | null {
  const text = query.get(key);
  if (text === null) return null;
  const at = new Date(`${text}T00:00:00Z`);
  // Some browsers read the thirtieth of February as a day of March; a day of the calendar is written as it was read.
  const isDay = DAY.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
  if (!isDay) issues.push(issue('date-invalid', key));
  return isDay ? text : null;
}

function decodeFilters(query: URLSearchParams, issues: Issue[]): readonly ValueFilter[] {
  const found = new Map<Dimension, (string | null)[]>();
  let count = 0;
  for (const [key, value] of query) {
    const isNone = key === 'none';
    if (!isNone && !key.startsWith(ONLY)) continue;
    const dimension = decodeDimension(isNone ? value : key.slice(ONLY.length));
    count += 1;
    if (dimension === null || count > MOST_FILTERS || value.length > LONGEST_VALUE) {
      issues.push(issue('filter-unusable', key));
      continue;
    }
    const values = found.get(dimension) ?? [];
    values.push(isNone ? null : value);
    found.set(dimension, values);
  }
  return [...found].map(([dimension, values]) => ({ dimension, values: [...new Set(values)] }));
}
