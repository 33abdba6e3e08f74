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

  /** Resolves in the first frame that nobody waits for; at once in a tab that is hidden: it has no frames. */
  async done(): Promise<void> {
    const end = new AbortController();
    const hidden = whenHidden(end.signal);
    do await Promise.race([afterFrame(), hidden]);
    while (this.#last !== null && !isHidden());
    end.abort();
  }
}

function isHidden(): boolean {
  return document.visibilityState === 'hidden';
}

/** Resolves once the tab is hidden, unless the signal comes before. */
function whenHidden(signal: AbortSignal): Promise<void> {
  if (isHidden()) return Promise.resolve();
  return new Promise((resolve) => {
    const look = () => {
      if (isHidden()) resolve();
    };
    document.addEventListener('visibilitychange', look, { signal });
  });
}
