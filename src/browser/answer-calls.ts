import type { CallMessage, ReplyMessage } from './worker-calls.ts';

/** Works a call out, reply by reply. The signal says that nobody waits for it any more. */
export type AnswerCall<Call, Reply> = (call: Call, signal: AbortSignal) => AsyncIterable<Reply>;

/** The worker's side of `WorkerCalls`: one call after the other, as they came. */
export function answerCalls<Call, Reply>(answer: AnswerCall<Call, Reply>): void {
  const open = new Map<number, AbortController>();
  let last = Promise.resolve();
  const reply = (message: ReplyMessage<Reply>) => postMessage(message);
  addEventListener('message', ({ data }: MessageEvent<CallMessage<Call>>) => {
    const { id } = data;
    if ('cancel' in data) {
      open.get(id)?.abort();
      return;
    }
    const controller = new AbortController();
    open.set(id, controller);
    last = last.then(async () => {
      reply(await answerOne(answer, data.call, controller.signal, (one) => reply({ id, reply: one }), id));
      open.delete(id);
    });
  });
}

async function answerOne<Call, Reply>(
  answer: AnswerCall<Call, Reply>,
  call: Call,
  signal: AbortSignal,
  onReply: (reply: Reply) => void,
  id: number,
): Promise<ReplyMessage<Reply>> {
  const isOver = () => signal.aborted;
  try {
    if (!isOver())
      for await (const one of answer(call, signal)) {
        if (isOver()) break;
        onReply(one);
      }
    return { id, ended: isOver() ? 'cancelled' : 'done' };
  } catch (error) {
    if (isOver()) return { id, ended: 'cancelled' };
    return { id, ended: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}
