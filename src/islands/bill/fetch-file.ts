import { NotFetchedError } from '#browser/not-fetched-error.ts';
import type { CallEnd } from '#browser/worker-calls.ts';

/** A file of this site, such as the demo account's; fails with `NotFetchedError` where it does not come. */
export async function fetchFile(address: string, signal: AbortSignal): Promise<File> {
  try {
    const answer = await fetch(address, { signal });
    if (!answer.ok) throw new Error(`${answer.status} ${address}`);
    return new File([await answer.blob()], address.slice(address.lastIndexOf('/') + 1));
  } catch (error) {
    signal.throwIfAborted();
    throw new NotFetchedError(address, { cause: error });
  }
}

/** How opening the demo account ended that failed with an error. */
export function demoEnd(error: unknown, { aborted }: AbortSignal): CallEnd | { kind: 'not-fetched'; what: 'demo' } {
  if (aborted) return { kind: 'cancelled' };
  if (error instanceof NotFetchedError) return { kind: 'not-fetched', what: 'demo' };
  return { kind: 'failed', reason: String(error) };
}
