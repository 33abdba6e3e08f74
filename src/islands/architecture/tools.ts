import { fill } from '#i18n/fill.ts';
import type { DiagramData } from './diagram-data.ts';
import { foundSpoken } from './speech.ts';
import type { ViewState } from './state.ts';

/** How long a note such as "Link copied." stays. */
const NOTE_MS = 6_000;

/** The controls around the drawing, which stand in the page from the start: fills them with the state, and says what happened. */
export class Tools {
  readonly #host: HTMLElement;
  readonly #data: DiagramData;
  #timer = 0;

  constructor(host: HTMLElement, data: DiagramData) {
    this.#host = host;
    this.#data = data;
  }

  show(state: ViewState, found: number): void {
    const overlay = this.#find(`input[name="overlay"][value="${state.overlay}"]`);
    if (overlay instanceof HTMLInputElement) overlay.checked = true;
    const search = this.#find('input[name="search"]');
    if (search instanceof HTMLInputElement && search.value.trim() !== state.search) search.value = state.search;
    this.write('found', state.search === '' ? '' : foundSpoken(this.#data, found));
    this.write('about', this.#data.texts[`about.${state.overlay}`]);
    for (const button of this.#all('.outline [data-do="fail"]'))
      button.setAttribute('aria-pressed', String(button.dataset['at'] === state.failed));
    this.#showSteps(state);
  }

  /** Speaks to screen readers only. */
  announce(text: string): void {
    this.write('announce', text);
  }

  /** Says to everybody what an action did. */
  report(text: string): void {
    this.write('status', text);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.write('status', ''), NOTE_MS);
  }

  focusSearch(): void {
    this.#find('input[name="search"]')?.focus();
  }

  write(part: string, text: string): void {
    const place = this.#find(`[data-part="${part}"]`);
    if (place && place.textContent !== text) place.textContent = text;
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  #showSteps({ flow: id, step }: ViewState): void {
    const { model, texts } = this.#data;
    const flow = model.flows.find((each) => each.id === id);
    const choice = this.#find('select[name="flow"]');
    if (choice instanceof HTMLSelectElement && flow) choice.value = flow.id;
    const leave = this.#find('[data-do="leave"]');
    if (leave) leave.hidden = flow === undefined;
    this.#host.toggleAttribute('data-stepping', flow !== undefined);
    this.#set('previous', flow === undefined || step === 0);
    this.#set('next', step + 1 === flow?.steps.length);
    this.write('step-count', flow ? fill(texts.stepOf, { n: step + 1, all: flow.steps.length }) : texts.begin);
    this.write('step', flow?.steps[step]?.text ?? '');
    this.#markStep(`${id} ${step}`);
  }

  #markStep(current: string): void {
    for (const item of this.#all('.flow [data-step]')) {
      if (item.dataset['step'] === current) item.setAttribute('aria-current', 'step');
      else item.removeAttribute('aria-current');
    }
  }

  /** A button that leads nowhere says so and keeps the focus. */
  #set(name: string, isOff: boolean): void {
    this.#find(`[data-do="${name}"]`)?.setAttribute('aria-disabled', String(isOff));
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.querySelector<HTMLElement>(selector);
  }

  #all(selector: string): NodeListOf<HTMLElement> {
    return this.#host.querySelectorAll<HTMLElement>(selector);
  }
}
