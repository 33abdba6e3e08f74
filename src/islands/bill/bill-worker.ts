import { answerCalls } from '#browser/answer-calls.ts';
import { answerBillCalls } from './answer-bill-calls.ts';

/**
 * Keeps the reader's bill and answers what the page asks of it, away from the thread that paints. While the page draws a part of a report nothing
 * is worked out: with two cores the threads of the database would take turns with it, and a drawing of 15 ms would take 45.
 */
answerCalls(answerBillCalls(), { isWaitedFor: ({ kind }) => kind === 'part' || kind === 'glimpsed' });
