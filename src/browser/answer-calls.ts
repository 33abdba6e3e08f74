import { NotFetchedError } from './not-fetched-error.ts';
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

interface Options<Reply> {
  readonly port?: CallPort;
  /** After which replies the answer goes on only once the page is done with them; left out: after none it waits. */
  readonly isWaitedFor?: (reply: Reply) => boolean;
}

/** A call that has not ended. */
interface OpenCall {
  readonly controller: AbortController;
  /** Lets the answer go on after a reply that it waits for. */
  goOn: () => void;
}

/** The worker's side of `WorkerCalls`: one call after the other, as they came. One that is cancelled before its turn ends at once. */
export function answerCalls<Call, Reply>(
  answer: AnswerCall<Call, Reply>,
  { port = globalThis, isWaitedFor = () => false }: Options<Reply> = {},
): void {
  const open = new Map<number, OpenCall>();
  let last = Promise.resolve();
  let running: number | null = null;
  const send = (message: ReplyMessage<Reply>) => port.postMessage(message);
  const cancel = (id: number) => {
    open.get(id)?.controller.abort();
    open.get(id)?.goOn();
    if (id !== running && open.delete(id)) send({ id, ended: 'cancelled' });
  };
  const begin = (id: number, call: Call) => {
    const one: OpenCall = { controller: new AbortController(), goOn: () => undefined };
    const { signal } = one.controller;
    open.set(id, one);
    const reply = async (each: Reply) => {
      const isWaited = isWaitedFor(each) && !signal.aborted;
      send({ id, reply: each, isWaitedFor: isWaited });
      if (isWaited) await new Promise<void>((goOn) => (one.goOn = goOn));
    };
    last = last.then(async () => {
      if (!open.has(id)) return;
      running = id;
      const ended = await answerOne(() => answer(call, signal), reply, signal);
      running = null;
      open.delete(id);
      send({ id, ...ended });
    });
  };
  port.addEventListener('message', ({ data }: MessageEvent<CallMessage<Call>>) => {
    if ('cancel' in data) cancel(data.id);
    else if ('taken' in data) open.get(data.id)?.goOn();
    else begin(data.id, data.call);
  });
}

type End =
  { readonly ended: 'done' | 'cancelled' | 'not-fetched' } | { readonly ended: 'failed'; readonly reason: string };

async function answerOne<Reply>(
  answer: () => AsyncIterable<Reply>,
  onReply: (reply: Reply) => Promise<void>,
  signal: AbortSignal,
): Promise<End> {
  const isOver = () => signal.aborted;
  try {
    for await (const one of answer()) await onReply(one);
    return { ended: isOver() ? 'cancelled' : 'done' };
  } catch (error) {
    if (isOver()) return { ended: 'cancelled' };
    if (error instanceof NotFetchedError) return { ended: 'not-fetched' };
    return { ended: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}
