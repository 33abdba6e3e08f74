import type { MetricSpec, MetricUnit } from './metric-spec.ts';
import type { Outcome } from './outcome.ts';
import type { OperandResolver } from './create-resolver.ts';
import { operandsOf } from './operands.ts';

type ArithmeticSpec = Extract<
  MetricSpec,
  { kind: 'sum' | 'difference' | 'product' | 'ratio' | 'chunks' | 'assumption' }
>;

/** Whether a metric is computed from other metrics and numbers alone. */
export function isArithmetic(spec: MetricSpec): spec is ArithmeticSpec {
  return spec.kind in OPERATIONS;
}

/** Arithmetic on other metrics. What is unknown, or never, in an operand is so in the result. */
export function resolveArithmetic(spec: ArithmeticSpec, operand: OperandResolver): Outcome {
  const unit = unitOf(spec);
  const basis = { spec, region: null, bill: null };
  const operands = operandsIn(spec).map(operand);
  const missing = [...new Set(operands.flatMap((each) => each.missing))];
  if (missing.length > 0) return { kind: 'unknown', unit, missing, basis };
  if (operands.some(({ kind }) => kind === 'never')) return { kind: 'never', unit, basis };
  const value = combine(
    spec,
    operands.map((each) => each.value),
  );
  // A division by nothing has no answer, and an infinity must not be shown as one.
  return Number.isFinite(value) ? { kind: 'known', value, unit, basis } : { kind: 'never', unit, basis };
}

/** What a metric is computed from, an assumption from itself. */
function operandsIn(spec: ArithmeticSpec) {
  if (spec.kind !== 'assumption') return operandsOf(spec);
  // One for each size: the resolver has picked the one asked for.
  return [typeof spec.value === 'number' ? spec.value : spec.value.medium];
}

function unitOf(spec: ArithmeticSpec): MetricUnit {
  if (spec.kind === 'chunks') return 'count';
  if (spec.kind !== 'ratio') return spec.unit;
  if (spec.as === 'unit') return spec.unit ?? 'count';
  return spec.as === 'times' ? 'times' : 'share';
}

const OPERATIONS: Readonly<Record<ArithmeticSpec['kind'], (values: readonly number[]) => number>> = {
  assumption: ([value = 0]) => value,
  sum: (values) => values.reduce((sum, value) => sum + value, 0),
  difference: ([first = 0, ...rest]) => rest.reduce((left, value) => left - value, first),
  product: (values) => values.reduce((product, value) => product * value, 1),
  chunks: ([size = 0, chunk = 1]) => Math.ceil(size / chunk),
  ratio: ([of = 0, to = 1]) => of / to,
};

function combine(spec: ArithmeticSpec, values: readonly number[]): number {
  const value = OPERATIONS[spec.kind](values);
  if (spec.kind !== 'ratio') return value;
  if (spec.as === 'more') return value - 1;
  return spec.as === 'less' ? 1 - value : value;
}
