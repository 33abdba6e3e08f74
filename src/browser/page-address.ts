/** The address of this page with another query; the anchor stays. */
export function addressWith(query: string): string {
  return location.pathname + (query && `?${query}`) + location.hash;
}

/** Keeps a state in the address without a step in the history. */
export function writeAddress(query: string): void {
  history.replaceState(history.state, '', addressWith(query));
}

/** The same as a step that the reader can go back from; nothing where the address is this already. */
export function pushAddress(query: string): void {
  const address = addressWith(query);
  if (address !== location.pathname + location.search + location.hash) history.pushState(null, '', address);
}
