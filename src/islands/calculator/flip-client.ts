import type { Inputs } from '../inputs/inputs.ts';
import type { Flip } from './flip.ts';
import type { FlipQuestion, FlipReply } from './flip-worker.ts';

/** Asks the worker where the answer flips. While it works only the newest question waits: those between are of no use. */
export class FlipClient {
  #worker: Worker | null = null;
  #waiting: Inputs | null = null;
  #busy = false;
  #id = 0;
  readonly #tell: (flip: Flip) => void;

  constructor(tell: (flip: Flip) => void, signal: AbortSignal) {
    this.#tell = tell;
    signal.addEventListener('abort', () => this.#worker?.terminate(), { once: true });
  }

  ask(inputs: Inputs): void {
    this.#waiting = inputs;
    if (!this.#busy) this.#send();
  }

  #send(): void {
    const inputs = this.#waiting;
    if (inputs === null) return;
    this.#waiting = null;
    this.#busy = true;
    this.#id += 1;
    this.#start().postMessage({ id: this.#id, inputs } satisfies FlipQuestion);
  }

  #start(): Worker {
    this.#worker ??= this.#open();
    return this.#worker;
  }

  #open(): Worker {
    const worker = new Worker(new URL('./flip-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<FlipReply>) => {
      this.#busy = false;
      if (this.#waiting === null) this.#tell(data.flip);
      else this.#send();
    });
    return worker;
  }
}
