import { hydrate, render } from 'preact';
import { copyLink } from '#browser/copy-link.ts';
import { fillSliders } from '#browser/fill-sliders.ts';
import { LiveElement } from '#browser/live-element.ts';
import { writeAddress } from '#browser/page-address.ts';
import { readDataBlock } from '#browser/read-data-block.ts';
import { findingText } from '#viz/finding/finding.tsx';
import { AnswerView } from './answer-view.tsx';
import { hasSlider, isQuantity } from './quantity.ts';
import type { AnswerState } from './state.ts';
import { choose, INITIAL_STATE, isChoice, linkOf, openLink, reset, settle, slide, type } from './state.ts';
import type { AnswerData } from './view-model.ts';
import { answerViewModel } from './view-model.ts';

/** A pause of this length ends a series of inputs. */
const QUIET_MS = 400;

/**
 * `<fin-answer>` around the small answer as the page drew it: takes the markup over as it stands, then draws anew with each
 * input. The address carries the state; what changed is announced when an input comes to rest.
 */
class FinAnswer extends LiveElement {
  #data: AnswerData | undefined;
  #state: AnswerState = INITIAL_STATE;
  #open = new Set<string>();
  #frame = 0;
  #quiet = 0;

  protected enter(signal: AbortSignal): void {
    const data = readDataBlock(this) as AnswerData;
    this.#data = data;
    hydrate(<AnswerView model={answerViewModel(data, INITIAL_STATE)} />, this.#root);
    this.addEventListener('input', ({ target }) => this.#input(target as HTMLInputElement), { signal });
    this.addEventListener('change', () => this.#settled(), { signal });
    this.addEventListener('click', ({ target }) => this.#clicked(target as Element), { signal });
    this.addEventListener('beforetoggle', (event) => this.#toggled(event), { signal, capture: true });
    addEventListener('popstate', () => this.#show(openLink(location.search)), { signal });
    for (const { id } of this.querySelectorAll(':popover-open')) this.#open.add(id);
    // Drawn once more at rest, with closed panels emptied, so that the first input has less to do.
    this.#show(openLink(location.search));
  }

  protected override leave(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    clearTimeout(this.#quiet);
  }

  get #root(): Element {
    const root = this.querySelector('[data-root]');
    if (root === null) throw new Error('No [data-root] in <fin-answer>');
    return root;
  }

  #input({ dataset: { text, slider, choice }, value }: HTMLInputElement): void {
    const { locale = 'en' } = this.#data ?? {};
    if (isQuantity(text)) this.#show(type(this.#state, text, value, locale));
    if (hasSlider(slider)) this.#show(slide(this.#state, slider, Number(value)));
    if (isChoice(choice)) this.#show(choose(this.#state, choice, value));
  }

  #clicked(target: Element): void {
    const action = target.closest<HTMLElement>('[data-action]');
    if (action?.dataset['action'] === 'copy') void this.#copy(action);
    if (action?.dataset['action'] !== 'reset') return;
    this.#show(reset(this.#state));
    this.#settled();
  }

  /** An input came to rest. Keys that move a slider do so one by one: what is not seen waits for a pause. */
  #settled(): void {
    this.#show(settle(this.#state));
    clearTimeout(this.#quiet);
    this.#quiet = window.setTimeout(() => this.#calm(), QUIET_MS);
  }

  /** The address carries the new state, and the new answer is read out. */
  #calm(): void {
    writeAddress(linkOf(this.#state));
    const { estimates, context } = this.#model();
    this.#say(findingText(estimates, context));
  }

  async #copy(button: HTMLElement): Promise<void> {
    const { words } = this.#model().texts;
    const said = (await copyLink(linkOf(this.#state))) ? words.copied : words.copyFailed;
    button.textContent = said;
    this.#say(said);
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = text;
  }

  #toggled(event: Event): void {
    const { id } = event.target as Element;
    if ((event as ToggleEvent).newState === 'open') this.#open.add(id);
    else this.#open.delete(id);
    if (this.#open.has(id)) this.#draw();
  }

  #show(state: AnswerState): void {
    this.#state = state;
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #model() {
    if (this.#data === undefined) throw new Error('<fin-answer> draws only while it is connected');
    return answerViewModel(this.#data, this.#state, (id) => this.#open.has(id));
  }

  #draw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    render(<AnswerView model={this.#model()} />, this.#root);
    fillSliders(this);
    this.dataset['ready'] = '';
  }
}

customElements.define('fin-answer', FinAnswer);
