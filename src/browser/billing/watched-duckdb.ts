import type { WorkerTaskReturnType, WorkerTaskVariant } from '@duckdb/duckdb-wasm';
import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';

/** What an exception of WebAssembly is called, once it has come out of a worker: memory that cannot grow, or is broken. */
const TRAP = 'RuntimeError';

/** What `duckdb-worker.ts` says beside the answers of the package. */
interface BytesRead {
  readonly bytesRead: number;
}

/**
 * DuckDB that says when it breaks down. The package's own class drops what is asked of a worker that fails, so that whoever waits would
 * wait for ever; and after a trap nothing in its memory can be trusted.
 */
export class WatchedDuckDB extends AsyncDuckDB {
  /** Bytes of files of the reader's that it has read, where they lie. */
  bytesRead = 0;
  onRead: ((bytes: number) => void) | null = null;
  readonly #onLost: (error: Error) => void;
  #lost: Error | null = null;

  /** `onLost` hears once, before whoever waits does. */
  constructor(worker: Worker, onLost: (error: Error) => void) {
    super(new VoidLogger(), worker);
    this.#onLost = onLost;
    worker.addEventListener('messageerror', ({ type }) => this.#lose(new Error(type)));
  }

  protected override async postTask<Task extends WorkerTaskVariant>(
    task: Task,
    transfer?: ArrayBuffer[],
  ): Promise<WorkerTaskReturnType<Task>> {
    if (this.#lost !== null) throw this.#lost;
    try {
      return await super.postTask(task, transfer);
    } catch (error) {
      if (error instanceof Error && error.name === TRAP) this.#lose(error);
      throw error;
    }
  }

  protected override onMessage(event: MessageEvent): void {
    const { data } = event as MessageEvent<BytesRead | { readonly type: string }>;
    if (!('bytesRead' in data)) {
      super.onMessage(event);
      return;
    }
    this.bytesRead = data.bytesRead;
    this.onRead?.(data.bytesRead);
  }

  /** A worker that cannot be fetched says nothing of why. */
  protected override onError(event: Event & Partial<ErrorEvent>): void {
    event.preventDefault();
    this.#lose(new Error(event.message ?? event.type));
  }

  #lose(error: Error): void {
    if (this.#lost !== null) return;
    this.#lost = error;
    const waiting = [...this._pendingRequests.values()];
    this._pendingRequests.clear();
    void this.terminate();
    this.#onLost(error);
    for (const task of waiting) task.promiseRejecter(error);
  }
}
