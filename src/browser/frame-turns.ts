import { afterFrame } from './after-frame.ts';

/** Lets several draw, one a frame. */
export class FrameTurns {
  /** Of whoever asked last; null where nobody waits. */
  #last: Promise<void> | null = null;

  /** Resolves as `afterFrame` does: of those that ask, one a frame, in the order they asked. */
  next(): Promise<void> {
    const turn = this.#last === null ? afterFrame() : this.#last.then(afterFrame);
    this.#last = turn;
    void turn.then(() => {
      if (this.#last === turn) this.#last = null;
    });
    return turn;
  }
}
