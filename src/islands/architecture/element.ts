import { LiveElement } from '#browser/live-element.ts';
import { isMoveKey } from '#viz/architecture/neighbours.ts';
import { loadSession } from './load-session.ts';
import type { DiagramSession } from './session.ts';
import { STATE_KEYS } from './state.ts';

/** What a reader may do to a drawing. */
const EVENTS = ['click', 'keydown', 'input', 'change', 'focusin'] as const;
/** Keys on a part that the page would otherwise answer by scrolling. */
const ACTION_KEYS = ['Enter', ' ', '/', 'Escape', '+', '=', '-', '0'];
/** As much as a reader does while the rest is loaded; what a key held down adds beyond is not kept. */
const MOST_WAITING = 64;

/**
 * `<fin-architecture data-src="…/model.json">` around the drawing of an architecture, complete without it. It makes the parts
 * buttons and loads the rest with the first thing a reader does, or at once where the address asks for a view; what was done
 * meanwhile is done then.
 */
class FinArchitecture extends LiveElement {
  #session: DiagramSession | null = null;
  #waiting: Event[] = [];
  #loading = false;

  protected enter(signal: AbortSignal): void {
    this.#makeButtons();
    for (const type of EVENTS) this.addEventListener(type, (event) => this.#heard(event, signal), { signal });
    // Not passive: with Ctrl the wheel zooms the drawing instead of the page.
    this.addEventListener('wheel', (event) => this.#heard(event, signal), { signal, passive: false });
    this.addEventListener('touchstart', (event) => this.#touched(event, signal), { signal, passive: true });
    addEventListener('popstate', () => this.#session?.fromAddress(), { signal });
    if (this.#isAsked()) void this.#load(signal);
    else this.dataset['ready'] = '';
  }

  protected override leave(): void {
    this.#session?.end();
    this.#session = null;
    this.#waiting = [];
    this.#loading = false;
  }

  #isAsked(): boolean {
    const query = new URLSearchParams(location.search);
    return STATE_KEYS.some((key) => query.has(key));
  }

  #heard(event: Event, signal: AbortSignal): void {
    if (claims(event)) event.preventDefault();
    else if (event.type === 'wheel') return;
    if (this.#session !== null) this.#session.hear(event);
    else if (isOurs(event.target)) {
      if (this.#waiting.length < MOST_WAITING) this.#waiting.push(event);
      // What is typed next must find the field: only the browser writes into it.
      if (event instanceof KeyboardEvent && event.key === '/' && event.defaultPrevented) this.#focusSearch();
      void this.#load(signal);
    }
  }

  /** Two fingers will want the zoom; one only scrolls past. */
  #touched({ touches, target }: TouchEvent, signal: AbortSignal): void {
    if (touches.length === 2 && isOurs(target)) void this.#load(signal);
  }

  async #load(signal: AbortSignal): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    this.#say('');
    const begin = await loadSession(this.dataset['src'] ?? '', signal);
    if (signal.aborted) return;
    if (begin === null) this.#giveUp();
    else {
      this.#session = begin(this);
      for (const event of this.#waiting.splice(0)) this.#session.hear(event);
    }
    this.dataset['ready'] = '';
  }

  /** Without its data the drawing stays the picture it was, and says so; the next touch tries again. */
  #giveUp(): void {
    this.#waiting = [];
    this.#loading = false;
    this.#say(this.dataset['failed'] ?? '');
  }

  #say(text: string): void {
    const place = this.querySelector('[data-part="status"]');
    if (place) place.textContent = text;
  }

  #focusSearch(): void {
    this.querySelector<HTMLElement>('input[name="search"]')?.focus();
  }

  #makeButtons(): void {
    for (const svg of this.querySelectorAll('.architecture-drawing')) {
      svg.setAttribute('role', 'group');
      svg.querySelectorAll('[data-node]').forEach((node, index) => {
        node.setAttribute('role', 'button');
        node.setAttribute('aria-expanded', 'false');
        node.setAttribute('tabindex', index === 0 ? '0' : '-1');
      });
    }
  }
}

/** Whether something can be done with the place an event comes from: reading a list loads nothing. */
function isOurs(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-arrangement], [data-do], input, select') !== null;
}

/** Whether a key means something to the drawing, decided before the rest is loaded: the browser does not wait. */
function claims(event: Event): boolean {
  if (event instanceof WheelEvent) return isZoom(event);
  if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (!(event.target instanceof Element)) return false;
  if (event.target.closest('[data-node]')) return isMoveKey(event.key) || ACTION_KEYS.includes(event.key);
  return event.key === '/' && event.target.closest('input, select, textarea') === null;
}

/** The wheel over the drawing with the key that zooms. */
function isZoom({ ctrlKey, metaKey, target }: WheelEvent): boolean {
  return (ctrlKey || metaKey) && target instanceof Element && target.closest('[data-arrangement]') !== null;
}

customElements.define('fin-architecture', FinArchitecture);
