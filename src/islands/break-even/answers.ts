import { breakEven, envelopeOf } from '#engine/decisions/break-even/break-even.ts';
import type { CheapestMap } from '#engine/decisions/cheapest/cheapest-map.ts';
import { createCheapestMap } from '#engine/decisions/cheapest/cheapest-map.ts';
import type { Sensitivity } from '#engine/decisions/sensitivity/sensitivity.ts';
import { sensitivity } from '#engine/decisions/sensitivity/sensitivity.ts';
import type { Uncertainty, UncertaintyRun } from '#engine/decisions/uncertainty/uncertainty.ts';
import { createUncertainty } from '#engine/decisions/uncertainty/uncertainty.ts';
import { messagingBookFor } from '#engine/pricing/messaging-book.ts';
import type { Estimator } from '#engine/workloads/event-driven/estimator.ts';
import { createEstimator } from '#engine/workloads/event-driven/estimator.ts';
import type { CheapestMapModel } from '#viz/cheapest-map/model.ts';
import type { CostCurvesModel } from '#viz/cost-curves/model.ts';
import { toCostCurvesModel } from '#viz/cost-curves/to-model.ts';
import { worthDrawing } from '#viz/tornado/model.ts';
import type { BreakEvenState } from './state.ts';
import { comparedOptions, rangeOf } from './state.ts';

/** What the four figures show. */
export interface Answers {
  readonly curves: CostCurvesModel;
  readonly map: CheapestMapModel;
  /** Null when no option carries the workload today. */
  readonly tornado: Sensitivity | null;
  readonly odds: Uncertainty;
}

/** Points a curve is drawn through. */
const SAMPLES = 240;
/** Fifteen columns a decade and six rows a doubling, so that round values lie in the middle of a cell. */
export const MAP_GRID = {
  volumes: { from: 1e4, to: 1e12, count: 121 },
  payloads: { from: 64, to: 1_048_576, count: 85 },
} as const;
/** How much larger the payload is with which the map's finding compares the reader's own. */
const LARGER = 16;
export const DRAWS = 1000;
/** Any seed would do; the same one gives the same figure to everybody. */
const SEED = 20_201_116;

/** The estimator of a state. */
export function estimatorOf({ inputs: { region, freeTier, scope, overrides } }: BreakEvenState): Estimator {
  return createEstimator(messagingBookFor(region), { freeTier, scope, overrides });
}

function questionOf(state: BreakEvenState) {
  const { workload, hoursPerMonth } = state.inputs;
  return { workload, hours: hoursPerMonth, options: comparedOptions(state) };
}

/** Cost curves with every exact crossing. */
export function curvesOf(state: BreakEvenState, estimator: Estimator): CostCurvesModel {
  const [from, to] = rangeOf(state);
  const { over, drawImpossible } = state;
  const question = { ...questionOf(state), over, from, to, samples: SAMPLES, drawImpossible };
  return toCostCurvesModel(estimator, question, breakEven(estimator, question));
}

/** The map before its first row, and the exact answers its finding compares. */
export function startMap(state: BreakEvenState, estimator: Estimator): { map: CheapestMap; model: CheapestMapModel } {
  const question = questionOf(state);
  const map = createCheapestMap(estimator, { ...question, ...MAP_GRID });
  const { payloadBytes, eventsPerMonth } = state.inputs.workload;
  const larger = Math.min(payloadBytes * LARGER, MAP_GRID.payloads.to);
  const told = [payloadBytes, larger].map((payload) => ({
    payloadBytes: payload,
    reigns: envelopeOf(estimator, {
      ...question,
      workload: { ...question.workload, payloadBytes: payload },
      over: 'eventsPerMonth',
      from: MAP_GRID.volumes.from,
      to: MAP_GRID.volumes.to,
    }),
  }));
  const { volumes, payloads, options, winners } = map;
  return { map, model: { volumes, payloads, options, winners, told, current: { eventsPerMonth, payloadBytes } } };
}

/** Which input moves the cost most, and which flips the decision. */
export function tornadoOf(state: BreakEvenState, estimator: Estimator): Sensitivity | null {
  const found = sensitivity(estimator, questionOf(state));
  return found === null ? null : worthDrawing(found);
}

/** Draws of uncertain inputs, before the first one. */
export function startDraws(state: BreakEvenState, estimator: Estimator): UncertaintyRun {
  return createUncertainty(estimator, { ...questionOf(state), seed: SEED });
}

/** Everything at once, for a page built ahead. */
export function answersFor(state: BreakEvenState): Answers {
  const estimator = estimatorOf(state);
  const { map, model } = startMap(state, estimator);
  map.payloads.forEach((_, row) => map.fillRow(row));
  const draws = startDraws(state, estimator);
  draws.draw(DRAWS);
  return {
    curves: curvesOf(state, estimator),
    map: model,
    tornado: tornadoOf(state, estimator),
    odds: draws.result(),
  };
}
