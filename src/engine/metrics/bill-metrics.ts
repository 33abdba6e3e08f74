import { invariant } from '../kit/invariant.ts';
import { HOURS_PER_MONTH, SECONDS_PER_HOUR } from '../kit/units.ts';
import { DEFAULT_REGION } from '../pricing/region.ts';
import type { OptionEstimate } from '../workloads/event-driven/estimator.ts';
import { toLoad } from '../workloads/event-driven/load.ts';
import type { EstimatorFor } from './estimators-from.ts';
import type { MetricSpec, MetricUnit } from './metric-spec.ts';
import type { Basis, Outcome } from './outcome.ts';
import type { SizePoint } from './size-point.ts';
import { workloadOf } from './workload-of.ts';

type Of<Kind extends MetricSpec['kind']> = Extract<MetricSpec, { kind: Kind }>;
/** Metrics that one estimate answers. */
export type BillSpec = Of<'option' | 'line' | 'capacity' | 'workload'>;

const MILLION = 1e6;
const KINDS: readonly MetricSpec['kind'][] = ['option', 'line', 'capacity', 'workload'];

/** Whether one estimate answers a metric. */
export function isBillSpec(spec: MetricSpec): spec is BillSpec {
  return KINDS.includes(spec.kind);
}

/** What one option costs or needs for one workload, or an input of that workload, at a size where the metric leaves it open. */
export function resolveBill(spec: BillSpec, at: SizePoint, estimatorFor: EstimatorFor): Outcome {
  if (spec.kind === 'workload') return resolveWorkload(spec, at);
  const estimate = estimateOf(spec, at, estimatorFor);
  switch (spec.kind) {
    case 'option':
      return resolveOption(spec, estimate, at);
    case 'line':
      return resolveLine(spec, estimate);
    case 'capacity':
      return resolveCapacity(spec, estimate);
  }
}

/** The estimate a metric rests on. */
export function estimateOf(
  spec: Of<'option' | 'line' | 'capacity'>,
  at: SizePoint,
  estimatorFor: EstimatorFor,
): OptionEstimate {
  return estimatorFor(spec).estimate(spec.option, toLoad(workloadOf(spec, at), HOURS_PER_MONTH));
}

function basisOf(spec: BillSpec, bill: Basis['bill'] = null): Basis {
  return { spec, region: ('region' in spec ? spec.region : undefined) ?? DEFAULT_REGION, bill };
}

function resolveOption(spec: Of<'option'>, { bill }: OptionEstimate, at: SizePoint): Outcome {
  const isMillion = spec.per === 'million';
  const unit = isMillion ? 'usd-million' : 'usd-month';
  if (bill.total === null) return { kind: 'unknown', unit, missing: bill.missing, basis: basisOf(spec, bill) };
  const value = isMillion ? (bill.total / workloadOf(spec, at).eventsPerMonth) * MILLION : bill.total;
  return { kind: 'known', value, unit, basis: basisOf(spec, bill) };
}

function resolveLine(spec: Of<'line'>, { bill }: OptionEstimate): Outcome {
  const wanted: readonly string[] = typeof spec.line === 'string' ? [spec.line] : spec.line;
  const lines = bill.lines.filter(({ label }) => wanted.includes(label));
  invariant(
    lines.length > 0,
    `the bill of ${spec.option} has no line ${wanted.join(', ')}: ${bill.lines.map(({ label }) => label).join(', ')}`,
  );
  const basis = basisOf(spec, { ...bill, lines });
  const missing = lines.filter(({ amount }) => amount === null).map(({ rate }) => rate);
  if (missing.length > 0) return { kind: 'unknown', unit: 'usd-month', missing, basis };
  return { kind: 'known', value: lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0), unit: 'usd-month', basis };
}

function resolveCapacity(spec: Of<'capacity'>, { capacity }: OptionEstimate): Outcome {
  const value = capacity[spec.of];
  invariant(typeof value === 'number', `${spec.option} has no capacity figure ${spec.of}`);
  return { kind: 'known', value, unit: 'count', basis: basisOf(spec) };
}

function resolveWorkload(spec: Of<'workload'>, at: SizePoint): Outcome {
  const workload = workloadOf(spec, at);
  const basis = basisOf(spec);
  const mean = workload.eventsPerMonth / (HOURS_PER_MONTH * SECONDS_PER_HOUR);
  if (spec.of === 'meanPerSecond') return { kind: 'known', value: mean, unit: 'per-second', basis };
  if (spec.of === 'peakPerSecond')
    return { kind: 'known', value: mean * workload.peakToMean, unit: 'per-second', basis };
  const value = workload[spec.of];
  invariant(typeof value === 'number', `${spec.of} of a workload is not a number`);
  return { kind: 'known', value, unit: WORKLOAD_UNITS[spec.of] ?? 'count', basis };
}

const WORKLOAD_UNITS: Readonly<Partial<Record<string, MetricUnit>>> = {
  eventsPerMonth: 'events-month',
  payloadBytes: 'bytes',
  idempotencyItemBytes: 'bytes',
  logBytesPerEvent: 'bytes',
  retentionHours: 'hours',
  idempotencyTtlHours: 'hours',
  maxLatencyMs: 'milliseconds',
  lambdaMsPerEvent: 'milliseconds',
  workflowMs: 'milliseconds',
  peakToMean: 'times',
  headroom: 'times',
  deliveredFraction: 'share',
  retryRate: 'share',
  deadLetterRate: 'share',
  replayedFraction: 'share',
  traceSampling: 'share',
};
