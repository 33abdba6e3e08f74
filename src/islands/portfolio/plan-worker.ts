import { answerFor } from './answer.ts';
import type { PlanReply, PlanRequest } from './planner.ts';

/** Works plans out beside the page: one question in, one answer out. */
addEventListener('message', ({ data }: MessageEvent<PlanRequest>) => {
  const reply: PlanReply = { ticket: data.ticket, answer: answerFor(data.inputs) };
  postMessage(reply);
});
