/** Script or a file of this site did not come: there is no network, or the site has changed since the page was loaded. */
export class NotFetchedError extends Error {
  override readonly name = 'NotFetchedError';
}
