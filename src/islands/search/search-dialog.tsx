import { render } from 'preact';
import { locales } from '#i18n/locales.ts';
import type { Locale } from '#i18n/locales.ts';
import { groupHits } from './group-hits.ts';
import { loadEngine } from './load-engine.ts';
import { nextFocus } from './next-focus.ts';
import type { SearchData } from './search-data.ts';
import type { SearchEngine } from './search-engine.ts';
import type { Found, SearchState } from './search-state.ts';
import { chooseSlash, slashOpens } from './slash-choice.ts';
import { SearchView } from './view/search-view.tsx';

/** Longest question: more is no question but something pasted by mistake. */
const MAX_QUESTION = 100;

/** The dialog of the search: draws itself into its host, keeps the question while the page stays open. */
export class SearchDialog {
  readonly #root = document.createElement('div');
  readonly #data: SearchData;
  #state: SearchState = { question: '', status: 'loading', found: null, elsewhere: null };

  constructor(host: Element, data: SearchData) {
    this.#data = data;
    host.append(this.#root);
    this.#draw();
  }

  /** Opens it, or closes it when it is open; loads the index the first time. */
  open(): void {
    const dialog = this.#dialog;
    if (dialog.open) return dialog.close();
    dialog.showModal();
    dialog.querySelector('input')?.select();
    if (this.#state.status !== 'ready') void this.#load();
  }

  /** Takes it out of the page. */
  end(): void {
    render(null, this.#root);
    this.#root.remove();
  }

  get #dialog(): HTMLDialogElement {
    const dialog = this.#root.querySelector('dialog');
    if (dialog === null) throw new Error('The search has not been drawn');
    return dialog;
  }

  async #load(): Promise<void> {
    this.#show({ status: 'loading' });
    try {
      await loadEngine(this.#data.locale);
      this.#show({ status: 'ready' });
      await this.#find(this.#state.question);
    } catch {
      this.#show({ status: 'failed' });
    }
  }

  async #find(typed: string): Promise<void> {
    const question = typed.slice(0, MAX_QUESTION);
    this.#show({ question });
    if (this.#state.status !== 'ready') return;
    const found = toFound(await loadEngine(this.#data.locale), question, this.#data.locale);
    if (question !== this.#state.question) return;
    this.#show({ found, elsewhere: null });
    if (found.count === 0 && question.trim() !== '') await this.#findElsewhere(question);
  }

  /** Nothing in the reader's language: maybe in the other one. A hint only, so that its failure is no matter. */
  async #findElsewhere(question: string): Promise<void> {
    const other = locales.find((locale) => locale !== this.#data.locale);
    if (other === undefined) return;
    const engine = await loadEngine(other).catch(() => null);
    if (engine === null || question !== this.#state.question) return;
    const elsewhere = toFound(engine, question, other);
    if (elsewhere.count > 0) this.#show({ elsewhere });
  }

  #show(change: Partial<SearchState>): void {
    this.#state = { ...this.#state, ...change };
    this.#draw();
  }

  #draw(): void {
    const actions = {
      ask: (question: string) => void this.#find(question),
      close: () => this.#dialog.close(),
      retry: () => void this.#load(),
      move: (event: KeyboardEvent) => this.#move(event),
      chooseSlash,
    };
    render(<SearchView data={this.#data} state={this.#state} actions={actions} slash={slashOpens()} />, this.#root);
  }

  #move(event: KeyboardEvent): void {
    const stops = [...this.#root.querySelectorAll<HTMLElement>('[data-stop]')];
    const next = nextFocus(event.key, stops.indexOf(document.activeElement as HTMLElement), stops.length);
    if (next === undefined) return;
    event.preventDefault();
    stops[next]?.focus();
  }
}

function toFound(engine: SearchEngine, question: string, locale: Locale): Found {
  const hits = engine.find(question);
  return { locale, count: hits.length, groups: groupHits(hits) };
}
