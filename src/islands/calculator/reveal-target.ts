/** The folded section that holds the target of a link within the calculator, and the target's id; null for any other link. */
export function foldedTarget(
  host: HTMLElement,
  hash: string,
): { readonly section: HTMLDetailsElement; readonly id: string } | null {
  const id = decodeURIComponent(hash.slice(1));
  const name = id.startsWith('price.') ? 'group-prices' : `of-${id}`;
  const section = host.querySelector<HTMLDetailsElement>(`details#${CSS.escape(name)}`);
  return section === null ? null : { section, id };
}

/** Moves there without touching the address, which belongs to the state. */
export function moveTo(host: HTMLElement, id: string): void {
  const target = host.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}
