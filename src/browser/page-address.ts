/** The address of this page with another query; the anchor stays. */
export function addressWith(query: string): string {
  return location.pathname + (query && `?${query}`) + location.hash;
}

/** Keeps a state in the address without a step in the history. */
export function writeAddress(query: string): void {
  history.replaceState(history.state, '', addressWith(query));
}
