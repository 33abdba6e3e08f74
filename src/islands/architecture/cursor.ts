import type { MoveKey } from '#viz/architecture/neighbours.ts';
import { neighbour } from '#viz/architecture/neighbours.ts';
import type { Costs } from './badges.ts';
import type { DiagramData } from './diagram-data.ts';
import type { DrawingView } from './drawing-view.tsx';
import type { Extras } from './extras.ts';
import { partAt } from './part-at.ts';
import { placeSpoken } from './speech.ts';
import type { ViewState } from './state.ts';
import type { Tools } from './tools.ts';

/** Where in the drawing the reader is: the part that takes the tab stop and the focus, from which arrows lead on. */
export class Cursor {
  readonly #data: DiagramData;
  readonly #drawing: DrawingView;
  readonly #extras: Extras;
  readonly #tools: Tools;
  #at: string;

  constructor(data: DiagramData, drawing: DrawingView, extras: Extras, tools: Tools) {
    this.#data = data;
    this.#drawing = drawing;
    this.#extras = extras;
    this.#tools = tools;
    this.#at = data.model.nodes[0]?.id ?? '';
  }

  get at(): string {
    return this.#at;
  }

  put(part: string): void {
    this.#at = part;
  }

  /** Goes along with a focus that came by touch or a screen reader; whether that is another part. */
  follow(target: EventTarget | null): boolean {
    const id = partAt(target);
    if (id === null || id === this.#at) return false;
    this.#at = id;
    return true;
  }

  /** The part a key leads to, in the arrangement that is seen. */
  beyond(key: MoveKey): string {
    const { model, layouts } = this.#data;
    return neighbour(model, layouts[this.#drawing.arrangement], this.#at, key);
  }

  focus(): void {
    const mark = this.#drawing.mark(this.#at);
    mark?.focus();
    this.#extras.reveal(mark);
  }

  /** Says where that is. */
  announce(state: ViewState, costs: Costs): void {
    this.#tools.announce(placeSpoken(this.#data, this.#at, state, costs));
  }
}
