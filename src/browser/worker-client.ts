/** A question on its way to a worker, and what comes back: replies to any but the newest question are of no use. */
export interface Asked<Question> {
  readonly ticket: number;
  readonly question: Question;
}

export interface Answered<Reply> {
  readonly ticket: number;
  readonly reply: Reply;
}

interface Settings<Reply> {
  /** Starts the worker: the bundler must read `new Worker(new URL('./x-worker.ts', import.meta.url), { type: 'module' })`. */
  readonly start: () => Worker;
  readonly onReply: (reply: Reply) => void;
  /** The worker broke down or did not load. The next question starts another. */
  readonly onFailure: () => void;
  /** A worker silent for longer is given up for the next question; before, waiting is quicker than a new worker. */
  readonly patienceMs?: number;
}

/** Asks a worker that answers with `answerQuestions`; it is started by the first question. */
export class WorkerClient<Question, Reply> {
  readonly #settings: Settings<Reply>;
  #worker: Worker | null = null;
  #ticket = 0;
  /** Since when nothing has come back; null while nothing is asked. */
  #silentSince: number | null = null;

  constructor(settings: Settings<Reply>) {
    this.#settings = settings;
  }

  ask(question: Question): void {
    const { patienceMs = Infinity } = this.#settings;
    if (this.#silentSince !== null && performance.now() - this.#silentSince > patienceMs) this.stop();
    this.#silentSince ??= performance.now();
    this.#ticket += 1;
    this.#worker ??= this.#start();
    this.#worker.postMessage({ ticket: this.#ticket, question } satisfies Asked<Question>);
  }

  /** Ends whatever is being worked out. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#silentSince = null;
  }

  #start(): Worker {
    const worker = this.#settings.start();
    const fail = () => {
      this.stop();
      this.#settings.onFailure();
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Answered<Reply>>) => this.#receive(data));
    worker.addEventListener('messageerror', fail);
    worker.addEventListener('error', fail);
    return worker;
  }

  #receive({ ticket, reply }: Answered<Reply>): void {
    const isNewest = ticket === this.#ticket;
    this.#silentSince = isNewest ? null : performance.now();
    if (isNewest) this.#settings.onReply(reply);
  }
}
