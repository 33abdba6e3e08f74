import { LiveElement } from '#browser/live-element.ts';

/** What can be asked on a page of text: a figure with a note of its own, a term with its definition. */
const ASKABLE = 'a.why[href^="#"], a.term[data-note]';

/**
 * `<fin-why>` around an empty panel: a figure or term that is activated shows its note beside it instead of jumping to the end of
 * the page. The note is copied from the page, so that nothing else is loaded; a link inside it to another note leads on, "back"
 * returns. Where links are opened elsewhere (ctrl, ⌘, a new tab) they stay links.
 */
class FinWhy extends LiveElement {
  #asked: HTMLAnchorElement | null = null;
  /** Notes looked at since the panel opened, the present one last. */
  #trail: readonly Element[] = [];
  /** The panel was open when the pointer went down: the browser closes it before the click arrives. */
  #pressedOpen = false;

  protected enter(signal: AbortSignal): void {
    for (const link of document.querySelectorAll(ASKABLE)) link.ariaHasPopup = 'dialog';
    const remember = () => (this.#pressedOpen = this.#panel.matches(':popover-open'));
    document.addEventListener('pointerdown', remember, { signal, capture: true });
    document.addEventListener('click', (event) => this.#clicked(event), { signal });
    this.#panel.addEventListener('beforetoggle', (event) => this.#closing(event), { signal });
    this.dataset['ready'] = '';
  }

  get #panel(): HTMLElement {
    return this.querySelector('.why-panel') as HTMLElement;
  }

  #clicked(event: MouseEvent): void {
    const target = event.target as Element;
    if (event.defaultPrevented || event.button !== 0 || hasModifier(event)) return;
    if (!this.#panel.contains(target)) return this.#askedOutside(event, target.closest<HTMLAnchorElement>(ASKABLE));
    if (target.closest('[data-back]') !== null) return this.#show(this.#trail.slice(0, -1));
    const note = noteOf(target.closest<HTMLAnchorElement>(`${ASKABLE}, a[href^="#"]`));
    if (note === null) return;
    event.preventDefault();
    this.#show([...this.#trail, note]);
  }

  #askedOutside(event: MouseEvent, link: HTMLAnchorElement | null): void {
    const note = noteOf(link);
    if (link === null || note === null) return;
    event.preventDefault();
    const again = link === this.#asked && (this.#pressedOpen || this.#panel.matches(':popover-open'));
    this.#pressedOpen = false;
    this.#panel.hidePopover();
    if (again) return;
    this.#asked = link;
    // The panel is placed beside the link that is expanded, and closing it gives the focus back to where it was.
    link.ariaExpanded = 'true';
    link.focus({ preventScroll: true });
    this.#show([note]);
    this.#panel.showPopover({ source: link });
    this.#panel.focus({ preventScroll: true });
  }

  #show(trail: readonly Element[]): void {
    const note = trail.at(-1);
    if (note === undefined) return;
    this.#trail = trail;
    const panel = this.#panel;
    const back = panel.querySelector<HTMLElement>('[data-back]');
    if (back) back.hidden = trail.length === 1;
    panel.querySelector('[data-note]')?.replaceChildren(...copyOf(note).childNodes);
    panel.ariaLabel = note.querySelector('.footnote-head > :first-child')?.textContent.trim() ?? null;
    panel.scrollTop = 0;
    if (trail.length > 1 || panel.matches(':popover-open')) panel.focus({ preventScroll: true });
  }

  #closing(event: Event): void {
    if ((event as ToggleEvent).newState !== 'closed') return;
    const link = this.#asked;
    if (link === null) return;
    link.ariaExpanded = null;
    if (this.#panel.contains(document.activeElement)) link.focus({ preventScroll: true });
  }
}

function hasModifier({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}

function noteOf(link: HTMLAnchorElement | null): Element | null {
  const id = link?.dataset['note'] ?? link?.hash.slice(1) ?? '';
  return document.getElementById(decodeURIComponent(id));
}

/** A note as the panel shows it: everything unfolded, and no id twice on the page. */
function copyOf(note: Element): Element {
  const copy = note.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('[id]')) part.removeAttribute('id');
  for (const fold of copy.querySelectorAll('details')) fold.open = true;
  return copy;
}

customElements.define('fin-why', FinWhy);
