import type { CallMessage, ReplyMessage } from './worker-calls.ts';

/**
 * Works a call out, reply by reply. The signal says that nobody waits for it any more; what is replied all the same is sent, for it tells what the
 * worker holds now.
 */
export type AnswerCall<Call, Reply> = (call: Call, signal: AbortSignal) => AsyncIterable<Reply>;

/** Where calls come from and replies go to: the scope of a worker. */
export interface CallPort {
  readonly addEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void;
  readonly postMessage: (message: unknown) => void;
}

/** The worker's side of `WorkerCalls`: one call after the other, as they came. One that is cancelled before its turn ends at once. */
export function answerCalls<Call, Reply>(answer: AnswerCall<Call, Reply>, port: CallPort = globalThis): void {
  const open = new Map<number, AbortController>();
  let last = Promise.resolve();
  let running: number | null = null;
  const reply = (message: ReplyMessage<Reply>) => port.postMessage(message);
  const cancel = (id: number) => {
    open.get(id)?.abort();
    if (id !== running && open.delete(id)) reply({ id, ended: 'cancelled' });
  };
  port.addEventListener('message', ({ data }: MessageEvent<CallMessage<Call>>) => {
    const { id } = data;
    if ('cancel' in data) {
      cancel(id);
      return;
    }
    const controller = new AbortController();
    open.set(id, controller);
    last = last.then(async () => {
      if (!open.has(id)) return;
      running = id;
      const ended = await answerOne(answer, data.call, controller.signal, (one) => reply({ id, reply: one }), id);
      running = null;
      open.delete(id);
      reply(ended);
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
    for await (const one of answer(call, signal)) onReply(one);
    return { id, ended: isOver() ? 'cancelled' : 'done' };
  } catch (error) {
    if (isOver()) return { id, ended: 'cancelled' };
    return { id, ended: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}
