import { scoreSeries, toGroupScores } from './score-series.ts';
import type { GroupScore } from './score-series.ts';
import { LOUD_NOISE, NOISE_LEVELS, syntheticSet } from './synthetic-set.ts';

/** The set that is published; any other is as good, and the tests look at several. */
export const PUBLISHED_SEED = 2026;

/** How accurate the detector is on the synthetic set. */
export interface Accuracy {
  /** Over the usual levels of noise together. */
  readonly overall: readonly GroupScore[];
  /** The bills alone, by level of noise, the loud one last. */
  readonly byNoise: readonly { readonly noise: number; readonly scores: readonly GroupScore[] }[];
}

/** Makes the set, searches it and counts: about a second of work. */
export function measureAccuracy(seed = PUBLISHED_SEED): Accuracy {
  const scores = syntheticSet(seed).map(scoreSeries);
  return {
    overall: toGroupScores(scores.filter(({ noise }) => noise !== LOUD_NOISE)),
    byNoise: [...NOISE_LEVELS, LOUD_NOISE].map((noise) => ({
      noise,
      scores: toGroupScores(scores.filter((one) => one.noise === noise)),
    })),
  };
}
