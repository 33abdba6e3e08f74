import { HOURS_PER_MONTH } from '../kit/units.ts';
import type { Axis } from '../decisions/break-even/axis.ts';
import { breakEven, envelopeOf } from '../decisions/break-even/break-even.ts';
import { DEFAULT_REGION } from '../pricing/region.ts';
import type { BillSpec } from './bill-metrics.ts';
import { estimateOf, isBillSpec, resolveBill } from './bill-metrics.ts';
import { publishedEstimator } from './estimates.ts';
import type { CrossingQuestion, EstimateRef, MetricSpec, MetricUnit } from './metric-spec.ts';
import type { Basis, Outcome } from './outcome.ts';
import { plannedPortfolio } from './planned-portfolio.ts';
import type { SizePoint } from './size-point.ts';
import { workloadOf } from './workload-of.ts';

type Of<Kind extends MetricSpec['kind']> = Extract<MetricSpec, { kind: Kind }>;
/** Metrics the messaging engine answers. */
export type EstimateSpec = BillSpec | Of<'crossing' | 'takeover' | 'portfolio'>;

/**
 * Numbers from the messaging engine: costs, capacities, inputs, break-even places, portfolios.
 * @param at the size where the metric leaves it open
 */
export function resolveEstimate(spec: EstimateSpec, at: SizePoint): Outcome {
  if (isBillSpec(spec)) return resolveBill(spec, at, publishedEstimator);
  switch (spec.kind) {
    case 'crossing':
      return resolveCrossing(spec);
    case 'takeover':
      return resolveTakeover(spec);
    case 'portfolio':
      return resolvePortfolio(spec);
  }
}

function basisOf(spec: EstimateSpec): Basis {
  return { spec, region: ('region' in spec ? spec.region : undefined) ?? DEFAULT_REGION, bill: null };
}

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
    const missing = unknown.flatMap(
      (option) => estimateOf({ ...spec, kind: 'option', option }, 'medium', publishedEstimator).bill.missing,
    );
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
