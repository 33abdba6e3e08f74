import { answerCalls } from '#browser/answer-calls.ts';
import { answerBillCalls } from './answer-bill-calls.ts';
import type { BillReply } from './calls.ts';
import { MANY_ROWS } from './calls.ts';

/** Keeps the reader's bill and answers what the page asks of it, away from the thread that paints. */
answerCalls(answerBillCalls(), { isWaitedFor: isDrawn });

/**
 * Whether much is drawn when a reply comes. Nothing is worked out meanwhile: with two cores the threads of the database would take turns with the one
 * that draws, and a drawing of 15 ms would take 45.
 */
function isDrawn(reply: BillReply): boolean {
  if (reply.kind === 'opened') return reply.facts.rows >= MANY_ROWS;
  return reply.kind === 'part' || reply.kind === 'glimpsed';
}
