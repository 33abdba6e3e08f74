/**
 * A custom element that works while it stands in the page. Whatever it starts takes the signal, or is ended in `leave`; being moved
 * within the page is no reason to start anew.
 */
export abstract class LiveElement extends HTMLElement {
  #stay: AbortController | null = null;

  /** Takes the page over; listeners, observers and workers take the signal. */
  protected abstract enter(signal: AbortSignal): void;

  /** Ends what takes no signal, such as timers. */
  protected leave(): void {
    // Most elements have nothing else to end.
  }

  connectedCallback(): void {
    if (this.#stay !== null) return;
    this.#stay = new AbortController();
    this.enter(this.#stay.signal);
  }

  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#stay?.abort();
      this.#stay = null;
      delete this.dataset['ready'];
      this.leave();
    });
  }
}
