/** What the button that was clicked is for, by its `data-do`; null for a click on anything else. */
export function buttonName(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest('[data-do]')?.getAttribute('data-do') ?? null) : null;
}
