/** After as many frames in a row that held only the first step, one of the others is drawn along: in a long drag nothing stands still. */
const PATIENCE = 2;

/**
 * Draws a change in steps. The first, for which the reader waits, is drawn in the event itself, so that the very next frame shows
 * it; the others follow in turn, one a frame, and give way to the first when something changes again.
 */
export class StepwiseDrawing {
  readonly #steps: readonly (() => void)[];
  readonly #onSettled: () => void;
  /** Steps still to be drawn after the first, the longest waiting first. */
  #due: number[] = [];
  #frame = 0;
  /** Whether the first step has been drawn since the last frame; another change waits for the next one. */
  #isDrawn = false;
  /** Whether anything has changed since the first step was drawn. */
  #isStale = false;
  #waited = 0;

  /** `onSettled`: called once all steps show the last change. */
  constructor(steps: readonly (() => void)[], onSettled: () => void) {
    this.#steps = steps;
    this.#onSettled = onSettled;
  }

  /** Something that is shown has changed. */
  changed(): void {
    for (let step = 1; step < this.#steps.length; step += 1) if (!this.#due.includes(step)) this.#due.push(step);
    if (this.#isDrawn) this.#isStale = true;
    else this.#drawFirst();
    this.#isDrawn = true;
    this.#wait();
  }

  /** Nothing more is drawn until something changes. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#due = [];
    this.#isDrawn = this.#isStale = false;
  }

  #wait(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#nextFrame());
  }

  #nextFrame(): void {
    this.#frame = 0;
    const hasFirst = this.#isDrawn || this.#isStale;
    if (this.#isStale) this.#drawFirst();
    this.#isDrawn = false;
    this.#waited = hasFirst ? this.#waited + 1 : 0;
    if (!hasFirst || this.#waited > PATIENCE) this.#drawNext();
    if (this.#due.length > 0) this.#wait();
    else this.#onSettled();
  }

  #drawFirst(): void {
    this.#isStale = false;
    this.#steps[0]?.();
  }

  #drawNext(): void {
    this.#waited = 0;
    const step = this.#due.shift();
    if (step !== undefined) this.#steps[step]?.();
  }
}
