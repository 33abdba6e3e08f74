import { invariant } from '../kit/invariant.ts';
import { HOURS_PER_MONTH, SECONDS_PER_HOUR } from '../kit/units.ts';
import { breakEven, envelopeOf } from '../decisions/break-even/break-even.ts';
import { DEFAULT_REGION } from '../pricing/region.ts';
import type { OptionEstimate } from '../workloads/event-driven/estimator.ts';
import { toLoad } from '../workloads/event-driven/load.ts';
import type { Axis } from '../decisions/break-even/axis.ts';
import { publishedEstimator, workloadOf } from './estimates.ts';
import type { CrossingQuestion, EstimateRef, MetricSpec, MetricUnit } from './metric-spec.ts';
import type { Basis, Outcome } from './outcome.ts';
import { plannedPortfolio } from './planned-portfolio.ts';

type Of<Kind extends MetricSpec['kind']> = Extract<MetricSpec, { kind: Kind }>;
type EstimateSpec = Of<'option' | 'line' | 'capacity' | 'workload' | 'crossing' | 'takeover' | 'portfolio'>;

const MILLION = 1e6;

/** Numbers from the messaging engine: costs, capacities, inputs, break-even places, portfolios. */
export function resolveEstimate(spec: EstimateSpec): Outcome {
  switch (spec.kind) {
    case 'option':
      return resolveOption(spec);
    case 'line':
      return resolveLine(spec);
    case 'capacity':
      return resolveCapacity(spec);
    case 'workload':
      return resolveWorkload(spec);
    case 'crossing':
      return resolveCrossing(spec);
    case 'takeover':
      return resolveTakeover(spec);
    case 'portfolio':
      return resolvePortfolio(spec);
  }
}

function estimate(spec: Of<'option' | 'line' | 'capacity'>): OptionEstimate {
  return publishedEstimator(spec).estimate(spec.option, toLoad(workloadOf(spec), HOURS_PER_MONTH));
}

function basisOf(spec: EstimateSpec, bill: Basis['bill'] = null): Basis {
  return { spec, region: ('region' in spec ? spec.region : undefined) ?? DEFAULT_REGION, bill };
}

function resolveOption(spec: Of<'option'>): Outcome {
  const { bill } = estimate(spec);
  const isMillion = spec.per === 'million';
  const unit = isMillion ? 'usd-million' : 'usd-month';
  if (bill.total === null) return { kind: 'unknown', unit, missing: bill.missing, basis: basisOf(spec, bill) };
  const value = isMillion ? (bill.total / workloadOf(spec).eventsPerMonth) * MILLION : bill.total;
  return { kind: 'known', value, unit, basis: basisOf(spec, bill) };
}

function resolveLine(spec: Of<'line'>): Outcome {
  const { bill } = estimate(spec);
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

function resolveCapacity(spec: Of<'capacity'>): Outcome {
  const value = estimate(spec).capacity[spec.of];
  invariant(typeof value === 'number', `${spec.option} has no capacity figure ${spec.of}`);
  return { kind: 'known', value, unit: 'count', basis: basisOf(spec) };
}

function resolveWorkload(spec: Of<'workload'>): Outcome {
  const workload = workloadOf(spec);
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

const AXIS_UNITS: Readonly<Record<Axis, MetricUnit>> = {
  eventsPerMonth: 'events-month',
  payloadBytes: 'bytes',
  consumers: 'count',
  peakToMean: 'times',
};

/** Where each axis is searched when a document does not say. */
const AXIS_RANGES: Readonly<Record<Axis, readonly [number, number]>> = {
  eventsPerMonth: [1e3, 1e12],
  payloadBytes: [1, 1_048_576],
  consumers: [1, 100],
  peakToMean: [1, 100],
};

function question(spec: EstimateRef & CrossingQuestion) {
  const [low, high] = AXIS_RANGES[spec.over];
  return {
    workload: workloadOf(spec),
    hours: HOURS_PER_MONTH,
    over: spec.over,
    from: spec.low ?? low,
    to: spec.high ?? high,
  };
}

function resolveCrossing(spec: Of<'crossing'>): Outcome {
  const unit = AXIS_UNITS[spec.over];
  const asked = { ...question({ ...spec }), options: [spec.from, spec.to] };
  const { pairs, unknown } = breakEven(publishedEstimator(spec), asked);
  const [pair] = pairs;
  const basis = basisOf(spec);
  if (pair === undefined) {
    const missing = unknown.flatMap((option) => estimate({ ...spec, kind: 'option', option }).bill.missing);
    return { kind: 'unknown', unit, missing, basis };
  }
  // `to` costs less where `from` is not the cheaper one.
  const cheaper = pair.a === spec.from ? beginsAfter(pair.aCheaper, asked.from) : pair.aCheaper[0]?.from;
  return cheaper === undefined || cheaper >= asked.to
    ? { kind: 'never', unit, basis }
    : { kind: 'known', value: cheaper, unit, basis };
}

/** The first value not covered by ranges that begin where the axis does. */
function beginsAfter(ranges: readonly { readonly from: number; readonly to: number }[], start: number): number {
  const [first] = ranges;
  return first !== undefined && first.from <= start ? first.to : start;
}

function resolveTakeover(spec: Of<'takeover'>): Outcome {
  const unit = AXIS_UNITS[spec.over];
  const segment = envelopeOf(publishedEstimator(spec), question(spec)).find(({ option }) => option === spec.option);
  const basis = basisOf(spec);
  return segment === undefined ? { kind: 'never', unit, basis } : { kind: 'known', value: segment.from, unit, basis };
}

function resolvePortfolio(spec: Of<'portfolio'>): Outcome {
  const unit = 'usd-month';
  const plan = plannedPortfolio(spec.size ?? 'medium', spec.region);
  const total =
    spec.of === 'optimum'
      ? plan.totalUsd
      : spec.of === 'independent'
        ? plan.independentUsd
        : (plan.baselines[spec.of] ?? null);
  const basis = basisOf(spec);
  if (total !== null) return { kind: 'known', value: total, unit, basis };
  const gap = plan.baselineGaps[spec.of as keyof typeof plan.baselineGaps];
  return gap?.reason === 'price-unknown'
    ? { kind: 'unknown', unit, missing: gap.rates, basis }
    : { kind: 'never', unit, basis };
}
