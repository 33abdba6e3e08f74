import type { DiagramData } from './diagram-data.ts';
import { Volume } from './volume.ts';

/** The engine and the prices of a drawing, loaded once they are asked for; until then the costs of the page hold. */
export class Prices {
  readonly #data: DiagramData;
  readonly #failed: () => void;
  readonly #signal: AbortSignal;
  #ready: Volume | null = null;
  #asked: Promise<Volume | null> | null = null;

  /** @param failed is told when they cannot be had; the next to ask tries again */
  constructor(data: DiagramData, failed: () => void, signal: AbortSignal) {
    this.#data = data;
    this.#failed = failed;
    this.#signal = signal;
  }

  get ready(): Volume | null {
    return this.#ready;
  }
  get isAsked(): boolean {
    return this.#asked !== null;
  }

  /** Null where they cannot be had, or the drawing has left the page meanwhile. */
  async load(): Promise<Volume | null> {
    const volume = await this.#ask();
    return this.#signal.aborted ? null : volume;
  }

  #ask(): Promise<Volume | null> {
    this.#asked ??= import('./pricing.ts')
      .then(async ({ createPricing }) => createPricing(this.#data.pricing))
      .then(
        (pricing) => (this.#ready = new Volume(this.#data, pricing)),
        () => {
          this.#asked = null;
          this.#failed();
          return null;
        },
      );
    return this.#asked;
  }
}
