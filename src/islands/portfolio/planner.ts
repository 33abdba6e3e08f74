import type { PortfolioAnswer } from '#viz/portfolio/answer.ts';
import type { PortfolioInputs } from './inputs.ts';

export interface PlanRequest {
  readonly ticket: number;
  readonly inputs: PortfolioInputs;
}

export interface PlanReply {
  readonly ticket: number;
  readonly answer: PortfolioAnswer;
}

/** A plan that takes longer is abandoned for the next question; a shorter one is quicker than a new worker. */
const WORTH_WAITING_MS = 400;

/** Asks the worker, one question at a time. Of the questions that come meanwhile only the last one counts. */
export class Planner {
  #worker: Worker | null = null;
  #asked = 0;
  #startedAt: number | null = null;
  #waiting: PortfolioInputs | null = null;
  readonly #onAnswer: (answer: PortfolioAnswer) => void;
  readonly #onFailure: () => void;

  constructor(onAnswer: (answer: PortfolioAnswer) => void, onFailure: () => void) {
    this.#onAnswer = onAnswer;
    this.#onFailure = onFailure;
  }

  /** Asks for a plan; the answer comes to `onAnswer` unless another question overtakes it. */
  ask(inputs: PortfolioInputs): void {
    if (this.#startedAt !== null && performance.now() - this.#startedAt < WORTH_WAITING_MS) {
      this.#waiting = inputs;
      return;
    }
    if (this.#startedAt !== null) this.stop();
    this.#waiting = null;
    this.#startedAt = performance.now();
    this.#asked += 1;
    this.#worker ??= this.#start();
    this.#worker.postMessage({ ticket: this.#asked, inputs } satisfies PlanRequest);
  }

  /** Ends whatever is being worked out. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#startedAt = null;
    this.#waiting = null;
  }

  #start(): Worker {
    const worker = new Worker(new URL('./plan-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<PlanReply>) => this.#receive(data));
    worker.addEventListener('error', () => {
      this.stop();
      this.#onFailure();
    });
    return worker;
  }

  #receive({ ticket, answer }: PlanReply): void {
    if (ticket !== this.#asked) return;
    this.#startedAt = null;
    if (this.#waiting === null) this.#onAnswer(answer);
    else this.ask(this.#waiting);
  }
}
