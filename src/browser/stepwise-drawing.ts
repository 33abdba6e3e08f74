/** A step that has waited for more frames than these is drawn whatever else is: in a long drag nothing stands still. */
const PATIENCE_FRAMES = 6;

/**
 * Draws a change in steps. The first, for which the reader waits, is drawn in the event itself, so that the very next frame shows
 * it; the others follow in their order, one a frame, and give way to the first when something changes again.
 */
export class StepwiseDrawing {
  readonly #steps: readonly (() => void)[];
  readonly #onSettled: () => void;
  /** Steps still to be drawn after the first, and the frames they have waited for. */
  readonly #due = new Map<number, number>();
  #frame = 0;
  /** Whether the first step has been drawn since the last frame; another change waits for the next one. */
  #isDrawn = false;
  /** Whether anything has changed since the first step was drawn. */
  #isStale = false;

  /** `onSettled`: called once all steps show the last change. */
  constructor(steps: readonly (() => void)[], onSettled: () => void) {
    this.#steps = steps;
    this.#onSettled = onSettled;
  }

  /** Something that is shown has changed. */
  changed(): void {
    for (const step of this.#steps.keys()) if (step > 0 && !this.#due.has(step)) this.#due.set(step, 0);
    // Before anything is drawn: a step that fails keeps no other from its frame.
    this.#wait();
    if (this.#isDrawn) {
      this.#isStale = true;
      return;
    }
    this.#isDrawn = true;
    this.#drawFirst();
  }

  /** Nothing more is drawn until something changes. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#due.clear();
    this.#isDrawn = this.#isStale = false;
  }

  #wait(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#nextFrame());
  }

  #nextFrame(): void {
    this.#frame = 0;
    for (const [step, waited] of this.#due) this.#due.set(step, waited + 1);
    const next = this.#nextStep(this.#isDrawn);
    if (next !== undefined) this.#due.delete(next);
    if (this.#due.size > 0) this.#wait();
    this.#isDrawn = false;
    if (this.#isStale) this.#drawFirst();
    if (next !== undefined) this.#steps[next]?.();
    if (this.#due.size === 0) this.#onSettled();
  }

  #drawFirst(): void {
    this.#isStale = false;
    this.#steps[0]?.();
  }

  /** What is drawn in a frame besides the first step, if anything. */
  #nextStep(hasFirst: boolean): number | undefined {
    const steps = [...this.#due.keys()].toSorted((a, b) => a - b);
    const overdue = steps.find((step) => (this.#due.get(step) ?? 0) > PATIENCE_FRAMES);
    return overdue ?? (hasFirst ? undefined : steps[0]);
  }
}
