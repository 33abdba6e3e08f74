/**
 * Milliseconds that a worker has to let go of what was cancelled: the database listens ten times a second where it can, and where it cannot
 * (a single value that takes for ever, a query being prepared) nobody knows how long it would take.
 */
export const CANCEL_PATIENCE_MS = 5000;

/** What knows its calls that nobody waits for any more but the worker is not done with. */
interface Cancellable {
  readonly cancelled: readonly number[];
}

/** Says, after a while, that the worker has not let go of a call that is cancelled by now; calls that are cancelled later are not its matter. */
export function watchCancelled(calls: Cancellable, onStuck: () => void): void {
  const { cancelled } = calls;
  if (cancelled.length === 0) return;
  setTimeout(() => {
    if (calls.cancelled.some((id) => cancelled.includes(id))) onStuck();
  }, CANCEL_PATIENCE_MS);
}
