import { hydrate, render } from 'preact';
import { copyLink } from '#browser/copy-link.ts';
import { LiveElement } from '#browser/live-element.ts';
import { writeAddress } from '#browser/page-address.ts';
import { readDataBlock } from '#browser/read-data-block.ts';
import { saveCsv } from '#browser/save-csv.ts';
import { saveFile } from '#browser/save-file.ts';
import { WorkerClient } from '#browser/worker-client.ts';
import type { BankSize } from '#engine/metrics/scenarios.ts';
import type { Locale } from '#i18n/locales.ts';
import type { PortfolioTexts } from '#i18n/portfolio-texts.ts';
import type { PortfolioAnswer } from '#viz/portfolio/answer.ts';
import { encodePortfolio } from './encode.ts';
import { toPortfolioCsv, toRequest } from './export.ts';
import type { FieldKey } from './field-key.ts';
import type { EventBase, PortfolioInputs } from './inputs.ts';
import { defaultInputs } from './inputs.ts';
import type { PortfolioEvent, PortfolioState } from './state.ts';
import { stateFor, update } from './state.ts';
import type { Progress } from './view/context.ts';
import { portfolioView } from './view/context.ts';
import { PortfolioPage } from './view/portfolio-view.tsx';

/** What the page gives its island: the words, and the answer it already shows. */
export interface PortfolioData {
  readonly locale: Locale;
  readonly texts: PortfolioTexts;
  readonly answer: PortfolioAnswer;
}

/** A plan that takes longer is given up for the next question. */
const WORTH_WAITING_MS = 400;

/** `<fin-portfolio>`: takes over the page's default portfolio in place. */
class FinPortfolio extends LiveElement {
  #data!: PortfolioData;
  #root!: Element;
  #state: PortfolioState = stateFor(defaultInputs());
  #answer!: PortfolioAnswer;
  #progress: Progress = 'done';
  #said = '';
  #frame = 0;
  #open = new Set<string>();
  #toggles = 0;
  #planner = new WorkerClient<PortfolioInputs, PortfolioAnswer>({
    start: () => new Worker(new URL('./plan-worker.ts', import.meta.url), { type: 'module' }),
    onReply: (answer) => {
      this.#answer = answer;
      this.#became('done');
    },
    onFailure: () => this.#became('failed'),
    patienceMs: WORTH_WAITING_MS,
  });

  protected enter(signal: AbortSignal): void {
    this.#data = readDataBlock(this) as PortfolioData;
    this.#answer = this.#data.answer;
    this.#root = this.querySelector('[data-root]') ?? this;
    this.#listen(signal);
    hydrate(this.#view(), this.#root);
    if (location.search !== '') this.#apply({ kind: 'opened', search: location.search });
    this.#schedule();
  }

  protected override leave(): void {
    this.#planner.stop();
    cancelAnimationFrame(this.#frame);
  }

  #listen(signal: AbortSignal): void {
    this.addEventListener('input', ({ target }) => this.#typed(target as HTMLInputElement), { signal });
    this.addEventListener('change', ({ target }) => this.#chosen(target as HTMLInputElement), { signal });
    this.addEventListener('focusout', ({ target }) => this.#left(target as HTMLElement), { signal });
    this.addEventListener('click', ({ target }) => this.#clicked(target as Element), { signal });
    for (const kind of ['beforetoggle', 'toggle']) {
      this.addEventListener(kind, (event) => this.#toggled(event as ToggleEvent), { signal, capture: true });
    }
    addEventListener('popstate', () => this.#apply({ kind: 'opened', search: location.search }), { signal });
  }

  #view() {
    const { locale, texts } = this.#data;
    const parts = {
      locale,
      texts,
      state: this.#state,
      answer: this.#answer,
      progress: this.#progress,
      said: this.#said,
      toggles: this.#toggles,
    };
    return <PortfolioPage view={portfolioView(parts, (id) => this.#open.has(id))} />;
  }

  #schedule(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    cancelAnimationFrame(this.#frame);
    render(this.#view(), this.#root);
    this.dataset['ready'] = '';
  }

  #apply(event: PortfolioEvent): void {
    const before = this.#state.inputs;
    this.#state = update(this.#state, event, this.#data.locale);
    this.#said = '';
    if (this.#state.inputs !== before) this.#ask();
    this.#schedule();
  }

  #ask(): void {
    writeAddress(encodePortfolio(this.#state.inputs));
    this.#progress = 'working';
    this.#planner.ask(this.#state.inputs);
  }

  #became(progress: Progress): void {
    this.#progress = progress;
    this.#schedule();
  }

  #typed({ dataset, value }: HTMLInputElement): void {
    if (dataset['text'] !== undefined) this.#apply({ kind: 'typed', key: dataset['text'] as FieldKey, text: value });
  }

  #chosen({ dataset, type, checked, value }: HTMLInputElement): void {
    const { set, bank } = dataset;
    if (bank !== undefined) this.#apply({ kind: 'bank', bank: value as BankSize });
    if (set !== undefined)
      this.#apply({ kind: 'set', key: set as FieldKey, value: type === 'checkbox' ? checked : value });
  }

  #left({ dataset }: HTMLElement): void {
    if (dataset['text'] !== undefined) this.#apply({ kind: 'settled' });
  }

  /** What opens is filled before it shows; what has closed is emptied with the next drawing. */
  #toggled({ target, newState }: ToggleEvent): void {
    const { id } = target as Element;
    if (this.#open.has(id) === (newState === 'open')) return;
    this.#toggles += 1;
    if (newState === 'closed') this.#open.delete(id);
    else {
      this.#open.add(id);
      this.#draw();
    }
  }

  #clicked(target: Element): void {
    const button = target.closest<HTMLElement>('[data-action]');
    if (button === null || button.ariaDisabled === 'true') return;
    this.#act(button.dataset['action'] ?? '', button);
  }

  #act(action: string, { dataset }: HTMLElement): void {
    switch (action) {
      case 'undo':
      case 'redo':
      case 'reset':
        return this.#apply({ kind: action });
      case 'add':
        return this.#add();
      case 'remove':
        return this.#remove(Number(dataset['id']));
      case 'stop':
        this.#planner.stop();
        return this.#became('stopped');
      case 'again':
        this.#ask();
        return this.#schedule();
      case 'copy':
        return void this.#copy();
      default:
        return this.#save(action);
    }
  }

  #add(): void {
    const base = this.querySelector<HTMLSelectElement>('#add-base')?.value ?? 'own';
    this.#apply({ kind: 'add', base: base as EventBase });
    this.#draw();
    this.querySelector<HTMLInputElement>('.event:last-child .is-name input')?.select();
  }

  /** Focus goes to the event that takes the place of the one removed, or to the last. */
  #remove(id: number): void {
    const place = this.#state.inputs.items.findIndex((item) => item.id === id);
    this.#apply({ kind: 'remove', id });
    this.#draw();
    const names = [...this.querySelectorAll<HTMLInputElement>('.event .is-name input')];
    (names[place] ?? names.at(-1))?.focus();
  }

  async #copy(): Promise<void> {
    const { copied, copyFailed } = this.#data.texts.words;
    this.#said = (await copyLink(encodePortfolio(this.#state.inputs))) ? copied : copyFailed;
    this.#schedule();
  }

  #save(kind: string): void {
    if (kind === 'csv') saveCsv('portfolio.csv', toPortfolioCsv(this.#answer));
    if (kind === 'json') {
      saveFile('portfolio.json', 'application/json', `${JSON.stringify(toRequest(this.#state.inputs), null, 2)}\n`);
    }
  }
}

customElements.define('fin-portfolio', FinPortfolio);
