import { hydrate, render } from 'preact';
import { fillSliders } from '#browser/fill-sliders.ts';
import { LiveElement } from '#browser/live-element.ts';
import { writeAddress } from '#browser/page-address.ts';
import { readDataBlock } from '#browser/read-data-block.ts';
import { StepwiseDrawing } from '#browser/stepwise-drawing.ts';
import { WorkerClient } from '#browser/worker-client.ts';
import type { OptionEstimate } from '#engine/workloads/event-driven/estimator.ts';
import type { CalculatorTexts } from '#i18n/calculator-texts.ts';
import type { Locale } from '#i18n/locales.ts';
import { encodeQuery } from '../inputs/encode-query.ts';
import { estimatesFor, estimatorFor } from '../inputs/estimator-for.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { act } from './actions.ts';
import { Announcer } from './announcer.ts';
import type { Flip } from './flip.ts';
import { actionEvent, changeEvent, inputEvent } from './form-events.ts';
import { decodeKept, KEPT_KEY, loadKept, storeKept } from './kept-store.ts';
import { OpenPanels } from './open-panels.ts';
import type { PartName } from './parts.tsx';
import { DRAWING_STEPS, PARTS, PART_NAMES } from './parts.tsx';
import { foldedTarget, moveTo } from './reveal-target.ts';
import type { CalculatorEvent, CalculatorState } from './state.ts';
import { INITIAL_STATE, looksAlike, update } from './state.ts';
import type { CalculatorView } from './view/context.ts';
import { calculatorView } from './view/context.ts';

/** What the page gives the element in its data block. */
export interface CalculatorData {
  readonly locale: Locale;
  readonly texts: CalculatorTexts;
  readonly flip: Flip;
}

/** Quiet time after the last change before the address is written and the new answer is read out. */
const QUIET_MS = 400;

/**
 * `<fin-calculator>` around the calculator as the page rendered it. Takes over its parts, reads the link it was opened with, and
 * from then on the next frame shows every change. Parts are places marked `data-part`.
 */
class FinCalculator extends LiveElement {
  #data: CalculatorData | null = null;
  #state: CalculatorState = INITIAL_STATE;
  #answered: { readonly inputs: Inputs; readonly answer: readonly OptionEstimate[] } | null = null;
  #flip: Flip = { below: null, above: null };
  /** The inputs whose flip is known or being worked out. */
  #flipOf: Inputs = INITIAL_STATE.inputs;
  #flipFailed = false;
  #panels: OpenPanels | null = null;
  #announcer: Announcer | null = null;
  #drawing = new StepwiseDrawing(
    DRAWING_STEPS.map((parts) => () => this.#draw(parts)),
    () => this.#askForFlip(),
  );
  #quiet = 0;
  #flips = new WorkerClient<Inputs, Flip>({
    start: () => new Worker(new URL('./flip-worker.ts', import.meta.url), { type: 'module' }),
    onReply: (flip) => this.#flipFound(flip),
    onFailure: () => this.#flipEnded(true),
  });

  protected enter(signal: AbortSignal): void {
    const data = readDataBlock(this) as CalculatorData;
    this.#data = data;
    this.#flip = data.flip;
    this.#panels = new OpenPanels(this, () => this.#draw(PART_NAMES), signal);
    this.#announcer = new Announcer(this);
    void this.#takeOver(signal);
  }

  protected override leave(): void {
    this.#drawing.stop();
    clearTimeout(this.#quiet);
    this.#announcer?.stop();
    this.#flips.stop();
  }

  /** Makes the rendered parts ours, one task each; then opens the link, and listens. */
  async #takeOver(signal: AbortSignal): Promise<void> {
    await pause();
    estimatorFor(this.#state.inputs);
    await pause();
    const view = this.#view();
    this.#announcer?.known(view);
    for (const name of PART_NAMES) {
      await pause();
      if (signal.aborted) return;
      const place = this.#place(name);
      if (place) hydrate(PARTS[name](view), place);
    }
    void this.#takeBrief(signal);
    fillSliders(this);
    this.#listen(signal);
    const kept = loadKept();
    if (kept.a ?? kept.b) this.#keep(kept);
    if (location.search !== '') this.#change({ kind: 'opened', search: location.search });
    this.dataset['ready'] = '';
  }

  #listen(signal: AbortSignal): void {
    this.addEventListener('input', ({ target }) => this.#react(controlOf(target), inputEvent), { signal });
    this.addEventListener('change', ({ target }) => this.#chosen(controlOf(target)), { signal });
    this.addEventListener('focusout', ({ target }) => this.#left(controlOf(target)), { signal });
    this.addEventListener('click', (event) => this.#clicked(event), { signal });
    addEventListener('popstate', () => this.#change({ kind: 'opened', search: location.search }), { signal });
    addEventListener('storage', ({ key, newValue }) => key === KEPT_KEY && this.#keep(decodeKept(newValue)), {
      signal,
    });
  }

  #react(control: Control | null, toEvent: (control: Control) => CalculatorEvent | null): void {
    const event = control && toEvent(control);
    if (event) this.#change(event);
  }

  /** `change` also ends a drag, so that the next one is a step of its own. */
  #chosen(control: Control | null): void {
    this.#react(control, (changed) => changeEvent(changed, this.#state));
    if (control?.dataset['slider'] !== undefined) this.#change({ kind: 'settled' });
  }

  #left(control: Control | null): void {
    if (control?.dataset['text'] !== undefined) this.#change({ kind: 'settled' });
  }

  #clicked(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('a[href^="#"]');
    if (link && this.#reveal(link.hash)) event.preventDefault();
    const button = event.target.closest<HTMLElement>('button[data-action]');
    const action = button?.dataset['action'];
    if (action === undefined || button?.ariaDisabled === 'true') return;
    const meant = actionEvent(action, this.#state);
    if (meant) this.#change(meant);
    else if (action === 'flip') this.#flips.ask(this.#state.inputs);
    else void act(action, this.#view(), (text) => this.#announcer?.report(text));
  }

  /** Unfolds what hides the target of a link. It is drawn at once, since the target may not exist before. */
  #reveal(hash: string): boolean {
    const folded = foldedTarget(this, hash);
    if (folded === null) return false;
    folded.section.open = true;
    this.#panels?.add(folded.section.id);
    this.#draw(PART_NAMES);
    moveTo(this, folded.id);
    return true;
  }

  #change(event: CalculatorEvent): void {
    const { locale } = this.#required();
    const before = this.#state;
    this.#state = update(before, event, locale);
    if (this.#state.kept !== before.kept) storeKept(this.#state.kept);
    if (this.#state.inputs !== before.inputs) this.#inputsChanged();
    if (!looksAlike(before, this.#state)) this.#drawing.changed();
  }

  #inputsChanged(): void {
    clearTimeout(this.#quiet);
    this.#quiet = window.setTimeout(() => this.#calm(), QUIET_MS);
  }

  /** Once the reader pauses: the address carries the new state, and the new answer is read out. */
  #calm(): void {
    writeAddress(encodeQuery(this.#state.inputs));
    this.#announcer?.announce(this.#view());
  }

  /** Scenarios put aside earlier, or just now on another tab. */
  #keep(kept: CalculatorState['kept']): void {
    this.#state = { ...this.#state, kept };
    this.#drawing.changed();
  }

  /** Mostly nothing new: the answer flips at the same volumes until something else than the volume changes. */
  #flipFound(flip: Flip): void {
    if (JSON.stringify(flip) === JSON.stringify(this.#flip)) return this.#flipEnded(false);
    this.#flip = flip;
    this.#flipFailed = false;
    this.#drawing.changed();
  }

  #flipEnded(failed: boolean): void {
    if (failed === this.#flipFailed) return;
    this.#flipFailed = failed;
    this.#drawing.changed();
  }

  #askForFlip(): void {
    const { inputs } = this.#state;
    if (inputs === this.#flipOf) return;
    this.#flipOf = inputs;
    this.#flips.ask(inputs);
  }

  #draw(parts: readonly PartName[]): void {
    const view = this.#view();
    for (const name of parts) {
      const place = this.#place(name);
      if (place) render(PARTS[name](view), place);
    }
    fillSliders(this);
  }

  /** What draws the brief is needed once somebody prints: it is loaded after all else, and the brief of the page stands until then. */
  async #takeBrief(signal: AbortSignal): Promise<void> {
    const { Brief } = await import('./view/brief.tsx');
    const place = this.#place('brief');
    if (!place || signal.aborted) return;
    place.replaceChildren();
    addEventListener('beforeprint', () => render(<Brief view={this.#view()} />, place), { signal });
    addEventListener('afterprint', () => render(null, place), { signal });
  }

  #view(): CalculatorView {
    const { inputs } = this.#state;
    if (this.#answered?.inputs !== inputs) this.#answered = { inputs, answer: estimatesFor(inputs) };
    const { locale, texts } = this.#required();
    const parts = { locale, texts, state: this.#state, answer: this.#answered.answer };
    return calculatorView(
      { ...parts, flip: this.#flip, flipFailed: this.#flipFailed },
      (id) => this.#panels?.has(id) === true,
    );
  }

  #required(): CalculatorData {
    if (this.#data === null) throw new Error('fin-calculator was used before it was connected.');
    return this.#data;
  }

  #place(name: PartName | 'brief'): HTMLElement | null {
    return this.querySelector(`[data-part="${name}"]`);
  }
}

type Control = HTMLInputElement | HTMLSelectElement;

function controlOf(target: EventTarget | null): Control | null {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target : null;
}

/** Lets the browser paint and answer input before the next piece of work. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

customElements.define('fin-calculator', FinCalculator);
