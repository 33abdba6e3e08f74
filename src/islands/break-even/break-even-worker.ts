import { answerQuestions } from '#browser/answer-questions.ts';
import { work } from './work.ts';

/** Works the figures out away from the thread that paints. */
answerQuestions(work);
