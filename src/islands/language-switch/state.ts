/** The other language's address with the reader's present state: what the tools wrote in the query, and the anchor. */
export function withState(href: string, state: { readonly search: string; readonly hash: string }): string {
  const path = /^[^?#]*/.exec(href)?.[0] ?? '';
  return path + state.search + state.hash;
}
