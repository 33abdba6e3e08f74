import { render } from 'preact';
import { LiveElement } from '#browser/live-element.ts';
import { writeAddress } from '#browser/page-address.ts';
import { readDataBlock } from '#browser/read-data-block.ts';
import { saveCsv } from '#browser/save-csv.ts';
import { WorkerClient } from '#browser/worker-client.ts';
import type { Issue } from '#engine/kit/result.ts';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import type { BreakEvenTexts } from '#i18n/break-even-texts.ts';
import type { Locale } from '#i18n/locales.ts';
import type { MapCell } from '#viz/cheapest-map/model.ts';
import type { DataTable, TableOrder } from '#viz/kit/data-table.ts';
import { nextOrder, tableToCsv } from '#viz/kit/data-table.ts';
import { inputsFor } from '../inputs/inputs.ts';
import type { Answers } from './answers.ts';
import { changeChoice, changeNumber, isNumberField } from './change-state.ts';
import { priceDate } from './price-date.ts';
import type { BreakEvenState } from './state.ts';
import { decodeState, encodeState, INITIAL_STATE } from './state.ts';
import { Controls } from './view/controls.tsx';
import { FIGURE_NAMES, FIGURES } from './view/figures.tsx';
import type { ProgressView } from './view/progress.tsx';
import { Progress } from './view/progress.tsx';
import type { BreakEvenView, FigureName, Live } from './view/view.ts';
import { breakEvenView, calculatorHref } from './view/view.ts';
import type { Finding } from './work.ts';

/** What the page gives the element in its data block. */
export interface BreakEvenData {
  readonly locale: Locale;
  readonly texts: BreakEvenTexts;
  readonly links: BreakEvenView['links'];
}

/** Work that takes longer shows how far it is. */
const PATIENCE_MS = 500;
/** Quiet time after the last change before the work starts anew and the address is written. */
const QUIET_MS = 150;

type Part = FigureName | 'controls' | 'progress';

/**
 * `<fin-break-even>` around the figures as the page rendered them. Reads the link it was opened with, has a worker answer it, and
 * draws each figure anew when its part of the answer arrives. Parts are places marked `data-part`.
 */
class FinBreakEven extends LiveElement {
  #data: BreakEvenData | null = null;
  #state: BreakEvenState = INITIAL_STATE;
  #drafts: Readonly<Record<string, string>> = {};
  #issues: Readonly<Record<string, Issue>> = {};
  #notices: readonly Issue[] = [];
  #answers: Partial<Answers> = {};
  #cursor: Live['cursor'] = null;
  #cell: MapCell | null = null;
  #orders: Live['orders'] = {};
  #done: number | null = null;
  #slow = false;
  #ended: ProgressView['ended'] = null;
  #dirty = new Set<Part>();
  #frame = 0;
  #quiet = 0;
  #patience = 0;
  #width = 0;
  #client = new WorkerClient<BreakEvenState, Finding>({
    start: () => new Worker(new URL('./break-even-worker.ts', import.meta.url), { type: 'module' }),
    onReply: (finding) => this.#found(finding),
    onFailure: () => this.#end('failed'),
  });

  protected enter(signal: AbortSignal): void {
    this.#data = readDataBlock(this) as BreakEvenData;
    this.addEventListener('input', ({ target }) => this.#used(target), { signal });
    this.addEventListener('focusout', ({ target }) => this.#settled(target), { signal });
    this.addEventListener('click', ({ target }) => this.#clicked(target), { signal });
    addEventListener('popstate', () => this.#open(), { signal });
    const observer = new ResizeObserver(() => this.#measured());
    observer.observe(this);
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    this.#open();
  }

  protected override leave(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    clearTimeout(this.#quiet);
    clearTimeout(this.#patience);
    this.#client.stop();
  }

  #open(): void {
    const { state, issues } = decodeState(location.search);
    this.#notices = issues;
    this.#change(state, 0);
  }

  #used(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const { name, value } = target;
    if (isNumberField(name)) {
      const changed = changeNumber(this.#state, name, value, this.#required().locale);
      const { [name]: _gone, ...issues } = this.#issues;
      this.#drafts = { ...this.#drafts, [name]: value };
      const [wrong] = changed.ok ? [] : changed.issues;
      this.#issues = wrong === undefined ? issues : { ...issues, [name]: wrong };
      if (changed.ok) this.#change(changed.value);
      else this.#plan('controls');
      return;
    }
    this.#drafts = {};
    this.#issues = {};
    this.#change(changeChoice(this.#state, name, value, target instanceof HTMLInputElement && target.checked));
  }

  /** A number takes its final form when its field is left; one that could not be used stays with its error. */
  #settled(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement) || target.name in this.#issues) return;
    const { [target.name]: _gone, ...drafts } = this.#drafts;
    this.#drafts = drafts;
    this.#plan('controls');
  }

  #clicked(target: EventTarget | null): void {
    const action =
      target instanceof Element ? target.closest<HTMLElement>('[data-action]')?.dataset['action'] : undefined;
    if (action === 'cancel') {
      this.#client.stop();
      this.#end('stopped');
    }
    if (action === 'again') this.#ask();
    if (action !== 'reset') return;
    this.#drafts = {};
    this.#issues = {};
    this.#notices = [];
    this.#change({ ...INITIAL_STATE, inputs: inputsFor(this.#state.inputs.preset) });
  }

  #change(state: BreakEvenState, quietMs = QUIET_MS): void {
    this.#state = state;
    this.#plan('controls');
    clearTimeout(this.#quiet);
    this.#quiet = window.setTimeout(() => this.#ask(), quietMs);
  }

  #ask(): void {
    this.#quiet = 0;
    this.#ended = null;
    if (this.dataset['ready'] !== undefined) writeAddress(encodeState(this.#state));
    this.#cursor = null;
    this.#cell = null;
    this.#done = 0;
    this.#slow = false;
    clearTimeout(this.#patience);
    this.#patience = window.setTimeout(() => {
      // The page already shows the answer to what it was built with.
      this.#slow = this.dataset['ready'] !== undefined || location.search !== '';
      this.#plan('progress');
    }, PATIENCE_MS);
    this.ariaBusy = 'true';
    this.#client.ask(this.#state);
  }

  #found({ answers, done }: Finding): void {
    // The reader has changed something since: these belong to what was before.
    if (this.#quiet !== 0) return;
    const wasIncomplete = FIGURE_NAMES.some((name) => !(name in this.#answers));
    this.#answers = { ...this.#answers, ...answers };
    this.#done = done;
    // The first answers are drawn together, once there are all.
    for (const name of FIGURE_NAMES) if (name in answers || wasIncomplete) this.#plan(name);
    if (done > 0.9999) this.#finish();
    this.#plan('progress');
  }

  #finish(): void {
    clearTimeout(this.#patience);
    this.#done = null;
    this.ariaBusy = null;
    this.dataset['ready'] = '';
  }

  #end(how: 'stopped' | 'failed'): void {
    this.#finish();
    this.#ended = how;
    this.#plan('progress');
  }

  #measured(): void {
    const width = this.querySelector('.plot')?.clientWidth ?? 0;
    if (width === 0 || width === this.#width) return;
    this.#width = width;
    this.#plan(...FIGURE_NAMES);
  }

  /** However much happens before the next frame, each part is drawn once; figures one frame after another. */
  #plan(...parts: readonly Part[]): void {
    for (const part of parts) this.#dirty.add(part);
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    this.#frame = 0;
    const [part] = this.#dirty;
    if (part === undefined) return;
    this.#dirty.delete(part);
    const place = this.querySelector(`[data-part="${part}"]`);
    if (place !== null) this.#drawPart(part, place);
    if (this.#dirty.size > 0) this.#plan();
  }

  #drawPart(part: Part, place: Element): void {
    const { texts, locale, links } = this.#required();
    if (part === 'progress') {
      render(<Progress texts={texts} done={this.#slow ? this.#done : null} ended={this.#ended} />, place);
      return;
    }
    if (part === 'controls') {
      const calculator = calculatorHref({ links }, this.#state.inputs);
      const { drafts, issues, notices } = { drafts: this.#drafts, issues: this.#issues, notices: this.#notices };
      const view = { locale, texts, state: this.#state, drafts, issues, notices, calculator, ready: true };
      render(<Controls view={view} />, place);
      return;
    }
    const view = this.#view();
    if (view !== null && part in this.#answers) render(FIGURES[part](view), place);
  }

  /** Null until everything has been answered once: until then the page shows what it was built with. */
  #view(): BreakEvenView | null {
    const { curves, map, tornado, odds } = this.#answers;
    if (curves === undefined || map === undefined || tornado === undefined || odds === undefined) return null;
    const { texts, locale, links } = this.#required();
    const width = this.#width || (this.querySelector('.plot')?.clientWidth ?? 0);
    return breakEvenView({
      locale,
      texts,
      links,
      state: this.#state,
      answers: { curves, map, tornado, odds },
      widths: [width],
      priceDate: priceDate(this.#state.inputs.region),
      live: this.#live(),
    });
  }

  #live(): Live {
    return {
      cursor: this.#cursor,
      cell: this.#cell,
      orders: this.#orders,
      latest: () => ({ cursor: this.#cursor, cell: this.#cell }),
      point: (value: number, followed: OptionId | null) => {
        this.#cursor = { value, followed };
        this.#plan('curves');
      },
      pointCell: (cell: MapCell) => {
        this.#cell = cell;
        this.#plan('map');
      },
      sort: (figure: FigureName, column: number) => {
        const order: TableOrder = nextOrder(this.#orders[figure] ?? null, column);
        this.#orders = { ...this.#orders, [figure]: order };
        this.#plan(figure);
      },
      save: (figure: FigureName, table: DataTable) => saveCsv(`break-even-${figure}.csv`, tableToCsv(table)),
    };
  }

  #required(): BreakEvenData {
    if (this.#data === null) throw new Error('fin-break-even was used before it was connected.');
    return this.#data;
  }
}

customElements.define('fin-break-even', FinBreakEven);
