import { NotFetchedError } from '#browser/not-fetched-error.ts';

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
