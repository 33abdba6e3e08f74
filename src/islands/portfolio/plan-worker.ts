import { answerQuestions } from '#browser/answer-questions.ts';
import { answerFor } from './answer.ts';
import type { PortfolioInputs } from './inputs.ts';

/** Works plans out beside the page. */
answerQuestions(function* (inputs: PortfolioInputs) {
  yield answerFor(inputs);
});
