import type { Answers } from './answers.ts';
import { curvesOf, DRAWS, estimatorOf, startDraws, startMap, tornadoOf } from './answers.ts';
import type { BreakEvenState } from './state.ts';

/** A part of the answers as it becomes known, and how much of all the work is done, from 0 to 1. */
export interface Finding {
  readonly answers: Partial<Answers>;
  readonly done: number;
}

/** Rows of the map, and draws, between two findings: a few tens of milliseconds of work. */
const ROWS = 9;
const DRAWS_AT_ONCE = 100;
/** Shares of the work: curves, tornado, map, draws. */
const WEIGHTS = { curves: 0.1, tornado: 0.15, map: 0.55 } as const;

/**
 * Works the figures out piece by piece, the first on the page first. Whoever walks through it may stop at any piece: that is
 * how work is left off.
 */
export function* work(state: BreakEvenState): Generator<Finding> {
  const estimator = estimatorOf(state);
  let done: number = WEIGHTS.curves;
  yield { answers: { curves: curvesOf(state, estimator) }, done };
  const { map, model } = startMap(state, estimator);
  for (let row = 0; row < map.payloads.length; row++) {
    map.fillRow(row);
    const isLast = row === map.payloads.length - 1;
    done = WEIGHTS.curves + (WEIGHTS.map * (row + 1)) / map.payloads.length;
    if (isLast || row % ROWS === ROWS - 1) yield { answers: { map: { ...model, winners: map.winners.slice() } }, done };
  }
  done += WEIGHTS.tornado;
  yield { answers: { tornado: tornadoOf(state, estimator) }, done };
  const draws = startDraws(state, estimator);
  const before = done;
  for (let made = DRAWS_AT_ONCE; made <= DRAWS; made += DRAWS_AT_ONCE) {
    draws.draw(DRAWS_AT_ONCE);
    done = before + ((1 - before) * made) / DRAWS;
    yield { answers: made === DRAWS ? { odds: draws.result() } : {}, done };
  }
}
