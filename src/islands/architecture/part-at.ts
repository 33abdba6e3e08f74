/** The part of the drawing that an event comes from; null for one from anywhere else. */
export function partAt(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest('[data-node]')?.getAttribute('data-node') ?? null) : null;
}
