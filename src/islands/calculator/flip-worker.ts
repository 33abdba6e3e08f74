import { answerQuestions } from '#browser/answer-questions.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { findFlip } from './flip.ts';

/** Works out where the answer flips, away from the thread that paints. */
answerQuestions(function* (inputs: Inputs) {
  yield findFlip(inputs);
});
