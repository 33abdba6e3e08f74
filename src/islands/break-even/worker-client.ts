import type { Question, Reply } from './break-even-worker.ts';
import type { BreakEvenState } from './state.ts';
import type { Finding } from './work.ts';

/** Asks the worker; only what belongs to the newest question is told. */
export class WorkerClient {
  readonly #worker = new Worker(new URL('./break-even-worker.ts', import.meta.url), { type: 'module' });
  #id = 0;

  constructor(tell: (finding: Finding) => void, signal: AbortSignal) {
    const told = ({ data }: MessageEvent<Reply>) => data.id === this.#id && tell(data);
    this.#worker.addEventListener('message', told, { signal });
    signal.addEventListener('abort', () => this.#worker.terminate(), { once: true });
  }

  ask(state: BreakEvenState): void {
    this.#send(state);
  }

  /** Leaves the work off where it is. */
  stop(): void {
    this.#send(null);
  }

  #send(state: BreakEvenState | null): void {
    this.#id += 1;
    this.#worker.postMessage({ id: this.#id, state } satisfies Question);
  }
}
