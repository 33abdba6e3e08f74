/** A database that can be told to end the query under way, if there is one. */
interface Cancellable {
  readonly cancel: () => Promise<void>;
}

/** Milliseconds between two cancels: the database lets go of a query to listen as often (its polling interval, unless set otherwise). */
const AGAIN_AFTER_MS = 100;

/**
 * Ends the query under way with the call it belongs to; what is returned ends that.
 *
 * A cancel ends only a query that is under way when it comes. Between two there is none: it would be lost, and the next, however long,
 * would run to its end. So it is sent until whoever asks is done. What tidies up after a query that was ended is not hit: a statement
 * that is shorter than the polling interval is over before the database listens again.
 */
export function cancelOn(signal: AbortSignal, database: Cancellable): () => void {
  let again: ReturnType<typeof setInterval> | undefined;
  const cancel = () => void database.cancel();
  const start = () => {
    cancel();
    again = setInterval(cancel, AGAIN_AFTER_MS);
  };
  if (signal.aborted) start();
  else signal.addEventListener('abort', start, { once: true });
  return () => {
    signal.removeEventListener('abort', start);
    clearInterval(again);
  };
}
