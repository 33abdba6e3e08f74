import { invariant } from '../kit/invariant.ts';

import { isArithmetic, resolveArithmetic } from './arithmetic.ts';
import { resolveEstimate } from './estimate-metrics.ts';
import type { MetricSpec, MetricSpecs, Operand } from './metric-spec.ts';
import type { Outcome } from './outcome.ts';
import type { BankSize } from './scenarios.ts';
import { isUsage, resolveUsage, resolveUsageCrossing } from './usage-metrics.ts';

/** Resolves metrics of one document by id, each once. */
export type MetricResolver = (id: string) => Outcome;

/** What an operand of another metric amounts to: its number, or why there is none. */
export type OperandResolver = (
  operand: Operand,
) => Pick<Outcome, 'kind'> & { readonly value: number; readonly missing: readonly string[] };

/**
 * Computes the metrics of a document on demand, at one bank size where they leave it open. An id nobody defined, or one that depends on itself, throws: the document is broken and
 * must not be published.
 */
export function metricResolver(specs: MetricSpecs, size: BankSize = 'medium'): MetricResolver {
  const known = new Map<string, Outcome>();
  const open = new Set<string>();
  const resolve: MetricResolver = (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const spec = specs[id];
    invariant(spec !== undefined, `no metric "${id}"; there are ${Object.keys(specs).join(', ')}`);
    invariant(!open.has(id), `metric "${id}" depends on itself: ${[...open].join(' → ')}`);
    open.add(id);
    const outcome = compute(atSize(spec, size), operandsOf(resolve));
    open.delete(id);
    known.set(id, outcome);
    return outcome;
  };
  return resolve;
}

/** A metric that leaves the bank's size open, at one size. */
function atSize(spec: MetricSpec, size: BankSize): MetricSpec {
  if (spec.kind === 'assumption')
    return { ...spec, value: typeof spec.value === 'number' ? spec.value : spec.value[size] };
  return ('scenario' in spec || spec.kind === 'portfolio') && spec.size === undefined ? { ...spec, size } : spec;
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

function compute(spec: MetricSpec, operand: OperandResolver): Outcome {
  if (isArithmetic(spec)) return resolveArithmetic(spec, operand);
  if (isUsage(spec)) return resolveUsage(spec, operand);
  if (spec.kind === 'usage-crossing') return resolveUsageCrossing(spec, operand);
  return resolveEstimate(spec);
}
