import type { BreakEven, BreakEvenQuestion } from '#engine/decisions/break-even/break-even.ts';
import { isWhole } from '#engine/decisions/break-even/axis.ts';
import { toLoad } from '#engine/workloads/event-driven/load.ts';
import type { Load } from '#engine/workloads/event-driven/load.ts';
import type { Estimator } from '#engine/workloads/event-driven/estimator.ts';
import type { ViolationCode } from '#engine/workloads/event-driven/violation.ts';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import { OPTION_IDS } from '#engine/workloads/event-driven/workload.ts';
import { SPACING } from './axis-spacing.ts';
import type { CostCurvesModel, CostSeries, CurvePoint, CurveStretch } from './model.ts';

export interface CurvesQuestion extends BreakEvenQuestion {
  /** Points a curve is drawn through; changes of feasibility and of winner come on top. */
  readonly samples: number;
  /** Whether options that can carry the workload nowhere on the axis are drawn too. */
  readonly drawImpossible: boolean;
}

/**
 * Samples what every option costs along the axis. Who is cheapest where is not read off the samples: it comes from the
 * exact answer.
 */
export function toCostCurvesModel(estimator: Estimator, question: CurvesQuestion, exact: BreakEven): CostCurvesModel {
  const { workload, over, options = OPTION_IDS } = question;
  const values = sampleValues(question, exact);
  const sampled = options.map((option) => sample(estimator, question, option, values));
  const drawn = sampled.filter((one): one is Drawable => one.cost && (one.possible || question.drawImpossible));
  const names = new Set(drawn.map(({ series }) => series.option));
  return {
    over,
    domain: [exact.from, exact.to],
    current: workload[over],
    series: drawn.map(({ series }) => series),
    reigns: exact.envelope,
    pairs: exact.pairs.filter(({ a, b }) => names.has(a) && names.has(b)),
    unpriced: sampled.filter(({ possible, cost }) => possible && !cost).map(({ series }) => series.option),
    impossible: sampled.flatMap(({ series: { option, stretches }, possible }) => {
      const reason = stretches[0]?.excludedBy[0];
      return possible || reason === undefined ? [] : [{ option, reason }];
    }),
  };
}

interface Sampled {
  readonly series: CostSeries;
  /** Whether it can carry the workload somewhere, and whether its cost is known everywhere. */
  readonly possible: boolean;
  readonly cost: boolean;
}
type Drawable = Sampled;

/** Evenly spread values of the axis, and just before and at every change of winner, where steps matter most. */
function sampleValues({ over, samples }: CurvesQuestion, { from, to, envelope }: BreakEven): readonly number[] {
  const linear = SPACING[over] === 'linear';
  const spread = Array.from({ length: samples }, (_, index) => {
    const share = index / (samples - 1);
    return linear ? from + (to - from) * share : from * (to / from) ** share;
  });
  const changes = envelope.slice(1).map((reign) => reign.from);
  const whole = isWhole(over) ? [...spread, ...changes].map(Math.round) : [...spread, ...changes];
  return [...new Set(whole)].filter((value) => value >= from && value <= to).sort((a, b) => a - b);
}

/** One value with its answers. */
interface Sample extends CurvePoint {
  readonly known: boolean;
  readonly excludedBy: readonly ViolationCode[];
}

function sample(
  estimator: Estimator,
  { workload, hours, over }: CurvesQuestion,
  option: OptionId,
  values: readonly number[],
): Sampled {
  const ask = (value: number): Sample => {
    const load = toLoad({ ...workload, [over]: value }, hours);
    const cost = estimator.total(option, load);
    return { value, cost: cost ?? 0, known: cost !== null, excludedBy: reasonsOf(estimator, option, load) };
  };
  const samples = values.map(ask);
  return {
    series: { option, stretches: toStretches(samples, (left, right) => boundary(ask, left, right, isWhole(over))) },
    possible: samples.some(({ excludedBy }) => excludedBy.length === 0),
    cost: samples.every(({ known }) => known),
  };
}

function reasonsOf(estimator: Estimator, option: OptionId, load: Load): readonly ViolationCode[] {
  const violations = estimator.models[option].plan(load).check();
  return violations.filter(({ severity }) => severity === 'excludes').map(({ code }) => code);
}

/** Halvings after which a boundary is known to a millionth of the distance between two samples. */
const HALVINGS = 20;

/** The last sample with the reasons on the left and the first with others, between two samples that differ. */
function boundary(
  ask: (value: number) => Sample,
  left: Sample,
  right: Sample,
  whole: boolean,
): readonly [Sample, Sample] {
  let [lo, hi] = [left, right];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (lo.value + hi.value) / 2;
    const value = whole ? Math.floor(middle) : middle;
    if (value === lo.value || value === hi.value) break;
    const between = ask(value);
    if (sameReasons(between, left)) lo = between;
    else hi = between;
  }
  return [lo, hi];
}

function sameReasons(a: Sample, b: Sample): boolean {
  return a.excludedBy.join() === b.excludedBy.join();
}

/** Cuts a sampled curve where its reasons change. */
function toStretches(
  samples: readonly Sample[],
  cut: (left: Sample, right: Sample) => readonly [Sample, Sample],
): readonly CurveStretch[] {
  const stretches: { points: CurvePoint[]; excludedBy: readonly ViolationCode[] }[] = [];
  let before: Sample | undefined;
  for (const sample of samples) {
    const last = stretches.at(-1);
    if (before !== undefined && last !== undefined && sameReasons(before, sample)) last.points.push(toPoint(sample));
    else {
      const [end, start] = before === undefined ? [sample, sample] : cut(before, sample);
      if (end !== before) last?.points.push(toPoint(end));
      const points = start === sample ? [toPoint(sample)] : [toPoint(start), toPoint(sample)];
      stretches.push({ points, excludedBy: sample.excludedBy });
    }
    before = sample;
  }
  return stretches;
}

function toPoint({ value, cost }: Sample): CurvePoint {
  return { value, cost };
}
