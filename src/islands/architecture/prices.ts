import type { DiagramData } from './diagram-data.ts';
import { Volume } from './volume.ts';

/** The engine and the prices of a drawing, loaded once they are asked for; until then the costs of the page hold. */
export class Prices {
  readonly #data: DiagramData;
  readonly #failed: () => void;
  #ready: Volume | null = null;
  #asked: Promise<Volume | null> | null = null;

  /** @param failed is told when they cannot be had; the next to ask tries again */
  constructor(data: DiagramData, failed: () => void) {
    this.#data = data;
    this.#failed = failed;
  }

  get ready(): Volume | null {
    return this.#ready;
  }
  get isAsked(): boolean {
    return this.#asked !== null;
  }

  /** Null where they cannot be had. */
  load(): Promise<Volume | null> {
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
