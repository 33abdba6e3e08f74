/** A call on its way to a worker, the wish that it end, or word that the page is done with a reply that is waited for. */
export type CallMessage<Call> =
  | { readonly id: number; readonly call: Call }
  | { readonly id: number; readonly cancel: true }
  | { readonly id: number; readonly taken: true };

/** What comes back of a call: replies, then one end. */
export type ReplyMessage<Reply> =
  /** `isWaitedFor`: the worker goes on once it hears that the reply was taken. */
  | { readonly id: number; readonly reply: Reply; readonly isWaitedFor: boolean }
  | { readonly id: number; readonly ended: 'done' | 'cancelled' | 'not-fetched' }
  | { readonly id: number; readonly ended: 'failed'; readonly reason: string };

/** Why a worker is of no use any more, or never was. */
export type Breakdown = { readonly kind: 'failed'; readonly reason: string } | { readonly kind: 'not-fetched' };

/** How a call ended. `not-fetched`: what answers it did not come from the site. */
export type CallEnd = { readonly kind: 'done' } | { readonly kind: 'cancelled' } | Breakdown;

interface Waiting<Reply> {
  readonly onReply: (reply: Reply) => void;
  readonly settle: (end: CallEnd) => void;
  readonly signal: AbortSignal | undefined;
}

/**
 * Calls to a worker that keeps what it has loaded: unlike `WorkerClient`, every call is answered, in order, and ending one leaves the
 * worker as it is. The worker is started by the first call; where it breaks down, all calls fail and the next starts another.
 */
export class WorkerCalls<Call, Reply> {
  readonly #start: () => Worker;
  readonly #onBroken: (how: Breakdown) => void;
  readonly #whenTaken: () => Promise<void>;
  readonly #waiting = new Map<number, Waiting<Reply>>();
  #worker: Worker | null = null;
  #id = 0;

  /**
   * `onBroken` hears that the worker broke down, with all it had loaded, whether or not anything was asked of it. `whenTaken` resolves once the page
   * is done with what it heard last; asked for replies only that the worker waits for.
   */
  constructor(
    start: () => Worker,
    onBroken: (how: Breakdown) => void,
    whenTaken: () => Promise<void> = () => Promise.resolve(),
  ) {
    this.#start = start;
    this.#onBroken = onBroken;
    this.#whenTaken = whenTaken;
  }

  /** Calls that nobody waits for any more but the worker is not done with. */
  get cancelled(): readonly number[] {
    return [...this.#waiting].filter(([, { signal }]) => signal?.aborted === true).map(([id]) => id);
  }

  /** Asks, hands on each reply as it comes, and says how it ended. */
  ask(call: Call, onReply: (reply: Reply) => void, signal?: AbortSignal): Promise<CallEnd> {
    if (signal?.aborted === true) return Promise.resolve({ kind: 'cancelled' });
    this.#id += 1;
    const id = this.#id;
    this.#worker ??= this.#launch();
    this.#post({ id, call });
    signal?.addEventListener('abort', () => this.#cancel(id), { once: true });
    return new Promise((settle) => this.#waiting.set(id, { onReply, settle, signal }));
  }

  /** Ends the worker and all it holds. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#settleAll({ kind: 'cancelled' });
  }

  #cancel(id: number): void {
    if (this.#waiting.has(id)) this.#post({ id, cancel: true });
  }

  #post(message: CallMessage<Call>): void {
    this.#worker?.postMessage(message);
  }

  #launch(): Worker {
    const worker = this.#start();
    const fail = (how: Breakdown) => {
      // Another may have taken its place already.
      if (worker !== this.#worker) return;
      worker.terminate();
      this.#worker = null;
      this.#onBroken(how);
      this.#settleAll(how);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<ReplyMessage<Reply>>) => this.#receive(data));
    worker.addEventListener('messageerror', () => fail({ kind: 'failed', reason: 'messageerror' }));
    worker.addEventListener('error', (event: Event & Partial<ErrorEvent>) => {
      // It is dealt with here: a worker that started this one is none the worse for it.
      event.preventDefault();
      // Only where its script cannot be fetched is there no message (https://html.spec.whatwg.org/multipage/workers.html#run-a-worker).
      fail(event.message === undefined ? { kind: 'not-fetched' } : { kind: 'failed', reason: event.message });
    });
    return worker;
  }

  #receive(message: ReplyMessage<Reply>): void {
    const waiting = this.#waiting.get(message.id);
    if (waiting === undefined) return;
    if ('reply' in message) {
      if (message.isWaitedFor) queueMicrotask(() => void this.#take(message.id));
      waiting.onReply(message.reply);
      return;
    }
    this.#waiting.delete(message.id);
    waiting.settle(message.ended === 'failed' ? { kind: 'failed', reason: message.reason } : { kind: message.ended });
  }

  async #take(id: number): Promise<void> {
    try {
      await this.#whenTaken();
    } finally {
      // A page that failed to draw waits for the rest of its answer all the same.
      this.#post({ id, taken: true });
    }
  }

  #settleAll(end: CallEnd): void {
    for (const { settle } of this.#waiting.values()) settle(end);
    this.#waiting.clear();
  }
}
