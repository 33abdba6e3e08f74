import type { Answered, Asked } from './worker-client.ts';

type Work<Question, Reply> = (question: Question) => Iterator<Reply>;

/**
 * The worker's side of `WorkerClient`: replies as they are worked out, letting a newer question end the one before between two
 * replies. What throws reaches the page as the worker's `error`.
 */
export function answerQuestions<Question, Reply>(work: Work<Question, Reply>): void {
  let newest = 0;
  const step = (ticket: number, replies: Iterator<Reply>): void => {
    if (ticket !== newest) return;
    const next = replies.next();
    if (next.done) return;
    postMessage({ ticket, reply: next.value } satisfies Answered<Reply>);
    setTimeout(step, 0, ticket, replies);
  };
  addEventListener('message', ({ data: { ticket, question } }: MessageEvent<Asked<Question>>) => {
    newest = ticket;
    // Questions that came meanwhile are heard first: of those only the last one counts.
    setTimeout(step, 0, ticket, work(question));
  });
}
