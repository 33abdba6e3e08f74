/**
 * Which popovers and folded sections of an element are open, by id. They are filled only while open, which keeps a keystroke
 * cheap; the browser opens and closes them itself.
 */
export class OpenPanels {
  readonly #open: Set<string>;

  constructor(host: HTMLElement, changed: () => void, signal: AbortSignal) {
    this.#open = new Set([...host.querySelectorAll('details[open], [popover]:popover-open')].map(({ id }) => id));
    // A popover is filled before it shows, so that it is placed by its full size; `toggle` comes after. Neither bubbles.
    const follow = (event: Event) => {
      if (!(event.target instanceof HTMLElement) || event.target.id === '') return;
      const isOpen = event instanceof ToggleEvent && event.newState === 'open';
      if (isOpen === this.#open.has(event.target.id)) return;
      if (isOpen) this.#open.add(event.target.id);
      else this.#open.delete(event.target.id);
      changed();
    };
    host.addEventListener('beforetoggle', follow, { capture: true, signal });
    host.addEventListener('toggle', follow, { capture: true, signal });
  }

  /** Counts a section as open before the browser says so. */
  add(id: string): void {
    this.#open.add(id);
  }

  has(id: string): boolean {
    return this.#open.has(id);
  }
}
