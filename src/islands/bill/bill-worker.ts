import { answerCalls } from '#browser/answer-calls.ts';
import { answerBillCalls } from './answer-bill-calls.ts';

/** Keeps the reader's bill and answers what the page asks of it, away from the thread that paints. */
answerCalls(answerBillCalls());
