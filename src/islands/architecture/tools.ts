import { fillSliders } from '#browser/fill-sliders.ts';
import { fill } from '#i18n/fill.ts';
import { formatUsd } from '#i18n/format.ts';
import { writeQuantity } from '#i18n/write-quantity.ts';
import type { Costs } from './badges.ts';
import type { DiagramData } from './diagram-data.ts';
import { foundSpoken } from './speech.ts';
import type { ViewState } from './state.ts';
import type { Volume, VolumeIssue } from './volume.ts';

/** How long a note such as "Link copied." stays. */
const NOTE_MS = 6_000;

/** The controls around the drawing, which stand in the page from the start: fills them with the state, and says what happened. */
export class Tools {
  readonly #host: HTMLElement;
  readonly #data: DiagramData;
  readonly #signal: AbortSignal;
  #timer = 0;

  constructor(host: HTMLElement, data: DiagramData, signal: AbortSignal) {
    this.#host = host;
    this.#data = data;
    this.#signal = signal;
  }

  show(state: ViewState, found: number): void {
    const overlay = this.#find(`input[name="overlay"][value="${state.overlay}"]`);
    if (overlay instanceof HTMLInputElement) overlay.checked = true;
    // What is being typed is not touched.
    if (document.activeElement !== this.#find('input[name="search"]')) this.#fill('search', state.search);
    this.write('found', state.search === '' ? '' : foundSpoken(this.#data, found));
    this.write('about', this.#data.texts[`about.${state.overlay}`]);
    for (const button of this.#all('.outline [data-do="fail"]'))
      button.setAttribute('aria-pressed', String(button.dataset['at'] === state.failed));
    this.#showSteps(state);
  }

  /** Costs wherever the page states them: list, details, total. */
  showCosts(volume: number | null, costs: Costs, priced: Volume | null): void {
    const { locale, texts } = this.#data;
    for (const place of this.#all('[data-cost]')) {
      const part = place.dataset['cost'] ?? '';
      const usd = costs[part];
      place.textContent = usd == null ? texts.unknown : formatUsd(usd, locale, 'whole');
      this.#leadFrom(place, part, volume === null);
    }
    if (priced !== null) this.#showVolume(volume, priced);
  }

  /** A cost of the page leads to its note; one at another volume to the details, which derive it. */
  #leadFrom(cost: HTMLElement, part: string, isOfPage: boolean): void {
    if (isOfPage) {
      delete cost.dataset['do'];
      delete cost.dataset['at'];
    } else Object.assign(cost.dataset, { do: 'open', at: part });
  }

  #showVolume(volume: number | null, { total, perUnit, stop }: Volume): void {
    const { locale, texts, pricing } = this.#data;
    const handled = writeQuantity(volume ?? pricing.handled.medium, 'count', locale);
    this.write('total', total === null ? texts.unknown : formatUsd(total, locale, 'whole'));
    this.write('per-unit', perUnit === null ? texts.unknown : formatUsd(perUnit, locale));
    // What was typed and not taken stays beside the reason.
    if (!this.#find('input[name="volume"]')?.hasAttribute('aria-invalid')) this.#fill('volume', handled);
    this.#fill('volume-slider', String(stop));
    this.#find('input[name="volume-slider"]')?.setAttribute('aria-valuetext', handled);
    fillSliders(this.#host);
  }

  /** Why a typed volume is not taken; what stood before still holds. */
  showIssue(issue: VolumeIssue): void {
    const { texts, pricing, locale } = this.#data;
    const { small, large } = pricing.handled;
    const [low, high] = [writeQuantity(small, 'count', locale), writeQuantity(large, 'count', locale)];
    this.#mark(fill(texts[issue], { low, high }));
  }

  /** A volume was taken. */
  clearIssue(): void {
    this.#mark(null);
  }

  /** The cost at the reader's volume, as it is spoken. */
  totalText({ total }: Volume): string {
    const { locale, texts } = this.#data;
    return `${texts.total}: ${total === null ? texts.unknown : formatUsd(total, locale, 'whole')}`;
  }

  /** Speaks to screen readers only. */
  announce(text: string): void {
    this.write('announce', text);
  }

  /** Says something to everybody, until something else is said. */
  say(text: string): void {
    clearTimeout(this.#timer);
    this.write('status', text);
  }

  /** Says to everybody, for a while, what an action did. */
  report(text: string): void {
    if (this.#signal.aborted) return;
    this.say(text);
    this.#timer = window.setTimeout(() => this.say(''), NOTE_MS);
  }

  /** Whether events move: the button says what it would do next. */
  showMoving(isMoving: boolean): void {
    const { move, still } = this.#data.texts;
    const button = this.#find('[data-do="move"]');
    if (button) button.textContent = isMoving ? still : move;
    const note = this.#find('[data-part="move-note"]');
    if (note) note.hidden = !isMoving;
  }

  clearSearch(): void {
    this.#fill('search', '');
  }

  focusSearch(): void {
    this.#find('input[name="search"]')?.focus();
  }

  write(part: string, text: string): void {
    const place = this.#find(`[data-part="${part}"]`);
    if (place === null) throw new Error(`<fin-architecture> has no place for its ${part}`);
    if (place.textContent !== text) place.textContent = text;
  }

  end(): void {
    this.say('');
    this.showMoving(false);
    this.clearIssue();
  }

  #fill(name: string, value: string): void {
    const field = this.#find(`[name="${name}"]`);
    const isField = field instanceof HTMLInputElement || field instanceof HTMLSelectElement;
    if (isField && field.value !== value) field.value = value;
  }

  #mark(error: string | null): void {
    this.write('volume-error', error ?? '');
    const field = this.#find('input[name="volume"]');
    if (error === null) field?.removeAttribute('aria-invalid');
    else field?.setAttribute('aria-invalid', 'true');
  }

  #showSteps({ flow: id, step }: ViewState): void {
    const { model, texts } = this.#data;
    const flow = model.flows.find((each) => each.id === id);
    if (flow) this.#fill('flow', flow.id);
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
