import { invariant } from '../kit/invariant.ts';

import { WORKLOAD_FIELDS } from '../workloads/event-driven/fields.ts';
import { isArithmetic, resolveArithmetic } from './arithmetic.ts';
import type { QuotaFor } from './cited.ts';
import { isCited, resolveCited } from './cited.ts';
import type { EstimateSpec } from './estimate-metrics.ts';
import type { MetricSpec, MetricSpecs, Operand } from './metric-spec.ts';
import { OWN_WORKLOAD } from './metric-spec.ts';
import { operandValue } from './operand-value.ts';
import type { Outcome } from './outcome.ts';
import type { SizePoint } from './size-point.ts';
import { valueAt } from './size-point.ts';
import type { BookFor } from './usage-metrics.ts';
import { isUsage, resolveUsage, resolveUsageCrossing } from './usage-metrics.ts';

/** Resolves metrics of one document by id, each once. */
export type MetricResolver = (id: string) => Outcome;

/** What an operand of another metric amounts to: its number, or why there is none. */
export type OperandResolver = (
  operand: Operand,
) => Pick<Outcome, 'kind'> & { readonly value: number; readonly missing: readonly string[] };

/** What metrics are worked out from: prices, limits, and the messaging engine for those that ask it. */
export interface MetricSources {
  readonly bookFor: BookFor;
  readonly quotaFor: QuotaFor;
  readonly estimate: (spec: EstimateSpec, at: SizePoint) => Outcome;
}

/**
 * Computes the metrics of a document on demand, at one size where they leave it open. An id nobody defined, or one that depends on
 * itself, throws: the document is broken and must not be published.
 */
export function createResolver(specs: MetricSpecs, at: SizePoint, sources: MetricSources): MetricResolver {
  const known = new Map<string, Outcome>();
  const open = new Set<string>();
  const resolve: MetricResolver = (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const spec = specs[id];
    invariant(spec !== undefined, `no metric "${id}"; there are ${Object.keys(specs).join(', ')}`);
    invariant(!open.has(id), `metric "${id}" depends on itself: ${[...open].join(' → ')}`);
    open.add(id);
    const operand = operandsOf(resolve);
    const outcome = compute(withInputs(atSize(spec, at), operand), operand, at, sources);
    open.delete(id);
    known.set(id, outcome);
    return outcome;
  };
  return resolve;
}

/** A metric that leaves the size open, at a named size, and an assumption at any. */
function atSize(spec: MetricSpec, at: SizePoint): MetricSpec {
  if (spec.kind === 'assumption')
    return { ...spec, value: typeof spec.value === 'number' ? spec.value : valueAt(spec.value, at) };
  if (typeof at === 'number') return spec;
  return ('scenario' in spec || spec.kind === 'portfolio') && spec.size === undefined ? { ...spec, size: at } : spec;
}

/** A workload of the document's own with the numbers of the metrics it names: `eventsPerMonth: events`. */
function withInputs(spec: MetricSpec, operand: OperandResolver): MetricSpec {
  if (!('scenario' in spec) || spec.scenario !== OWN_WORKLOAD) return spec;
  const fields: Readonly<Record<string, { readonly kind: string }>> = WORKLOAD_FIELDS;
  const change = Object.entries(spec.change ?? {}).map(([field, value]) => {
    const isMetric = typeof value === 'string' && fields[field]?.kind === 'number';
    return [field, isMetric ? operandValue(operand, value, `the workload field ${field}`) : value];
  });
  return { ...spec, change: Object.fromEntries(change) as NonNullable<typeof spec.change> };
}

function operandsOf(resolve: MetricResolver): OperandResolver {
  return (operand) => {
    if (typeof operand === 'number') return { kind: 'known', value: operand, missing: [] };
    const outcome = resolve(operand);
    return {
      kind: outcome.kind,
      value: outcome.kind === 'known' ? outcome.value : 0,
      missing: outcome.kind === 'unknown' ? outcome.missing : [],
    };
  };
}

function compute(spec: MetricSpec, operand: OperandResolver, at: SizePoint, sources: MetricSources): Outcome {
  if (isArithmetic(spec)) return resolveArithmetic(spec, operand);
  if (isCited(spec)) return resolveCited(spec, sources.quotaFor);
  if (isUsage(spec)) return resolveUsage(spec, operand, sources.bookFor);
  if (spec.kind === 'usage-crossing') return resolveUsageCrossing(spec, operand, sources.bookFor);
  return sources.estimate(spec, at);
}
