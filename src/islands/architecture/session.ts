import { writeAddress } from '#browser/page-address.ts';
import { failureMarks } from '#viz/architecture/failure-marks.ts';
import type { DiagramLook } from '#viz/architecture/look.ts';
import { neighbour } from '#viz/architecture/neighbours.ts';
import type { Action } from './actions.ts';
import { act } from './actions.ts';
import type { Costs } from './badges.ts';
import type { DiagramData } from './diagram-data.ts';
import { DrawingView } from './drawing-view.tsx';
import { PanelView } from './panel-view.tsx';
import { failureSentence } from './panel.tsx';
import { Extras } from './extras.ts';
import { Player } from './player.ts';
import { readEvent } from './read-event.ts';
import { readKey } from './read-key.ts';
import { foundParts } from './search.ts';
import { placeSpoken } from './speech.ts';
import type { DiagramShape, ViewState } from './state.ts';
import { decodeState, EMPTY, encodeState } from './state.ts';
import { Tools } from './tools.ts';
import { Prices } from './prices.ts';
import { readVolume } from './volume.ts';

/** How long nothing must happen before the address follows and a sum is spoken: browsers bound how often an address changes. */
const QUIET_MS = 300;
/** Actions that move to a step, which must then be seen. */
const STEPPING: readonly Action['do'][] = ['previous', 'next', 'flow'];

/** A reader at work with a drawing: takes what they do, changes the state, and shows what follows. */
export class DiagramSession {
  readonly #data: DiagramData;
  readonly #shape: DiagramShape;
  readonly #drawing: DrawingView;
  readonly #panel: PanelView;
  readonly #tools: Tools;
  readonly #player: Player;
  readonly #extras: Extras;
  #state: ViewState = EMPTY;
  readonly #prices: Prices;
  #quiet = 0;
  /** What is spoken once nothing moves any more. */
  #unsaid = '';
  #isMoving = false;
  /** The part that takes the tab stop. */
  #at: string;

  constructor(host: HTMLElement, data: DiagramData) {
    const { nodes, flows } = data.model;
    this.#data = data;
    this.#shape = {
      nodes: nodes.map(({ id }) => id),
      flows: Object.fromEntries(flows.map(({ id, steps }) => [id, steps.length])),
      volumes: [data.pricing.handled.small, data.pricing.handled.large],
    };
    this.#at = nodes[0]?.id ?? '';
    this.#drawing = new DrawingView(host, data);
    this.#panel = new PanelView(host, data);
    this.#tools = new Tools(host, data);
    this.#player = new Player(host, data.texts, (begins) => this.#advance(begins));
    this.#extras = new Extras(data, this.#drawing, this.#tools);
    this.#prices = new Prices(data, () => this.#tools.report(data.texts.failedLoad));
    this.fromAddress();
  }

  /** Shows what the address of the page asks for. */
  fromAddress(): void {
    clearTimeout(this.#quiet);
    this.#tools.clearIssue();
    this.#state = decodeState(this.#shape, new URLSearchParams(location.search));
    this.#at = this.#state.part ?? this.#at;
    this.#show();
  }

  /** Takes something the reader did. */
  hear(event: Event): void {
    const { type, target } = event;
    if (event instanceof KeyboardEvent) this.#press(event);
    else if (event instanceof WheelEvent) this.#extras.wheel(event);
    else if (type === 'focusin') this.#stepOn(target);
    else if (type === 'click') this.#click(event);
    else if (isVolume(target)) void this.#hearVolume(type, target);
    else this.#ask(event);
  }

  #click(event: Event): void {
    const { target } = event;
    // A link that is copied tells of all that was done before.
    this.#settle();
    if (this.#player.hear(target) || this.#extras.hear(target)) return;
    if (isMove(target)) void this.#toggleMoving();
    else this.#ask(event);
  }

  #ask(event: Event): void {
    const action = readEvent(event);
    if (action === null) return;
    // A link to another part moves within the drawing.
    if (action.do === 'open') event.preventDefault();
    this.#do(action, event);
  }

  end(): void {
    clearTimeout(this.#quiet);
    this.#player.stop();
    this.#extras.end();
    this.#tools.end();
  }

  #do(action: Action, { target }: Event): void {
    if (action.do === 'open') return this.#open(action.at, target);
    if (action.do === 'close') return this.#close();
    this.#change(act(this.#state, action, this.#shape));
    if (action.do === 'fail') this.#tools.announce(failureSentence(this.#data, this.#state.failed));
    if (action.do === 'leave') this.#player.stop();
    if (STEPPING.includes(action.do)) this.#reveal();
  }

  /** Details of a part; asked for again at the part itself, they close. The focus stays on a part and follows a link to one. */
  #open(at: string, target: EventTarget | null): void {
    const part = isMark(target) && this.#state.part === at ? null : at;
    this.#at = at;
    this.#change({ ...this.#state, part });
    if (isMark(target)) this.#drawing.mark(at)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    else this.#focusPart();
    this.#announcePlace();
  }

  #press(event: KeyboardEvent): void {
    const command = readKey(event);
    if (command === null) return;
    switch (command.do) {
      case 'search':
        return this.#tools.focusSearch();
      case 'first-found':
        return this.#toFound();
      case 'unsearch':
        this.#tools.clearSearch();
        return this.#change({ ...this.#state, search: '' });
      case 'zoom':
        return this.#extras.zoomBy(command.by);
      case 'close':
        return this.#state.part === null ? undefined : this.#close();
      case 'open':
        this.#change({ ...this.#state, part: this.#at });
        return this.#panel.focus();
      case 'move':
        return this.#moveTo(
          neighbour(this.#data.model, this.#data.layouts[this.#drawing.arrangement], this.#at, command.key),
        );
    }
  }

  /** Along an edge; details that are shown come along. */
  #moveTo(id: string): void {
    this.#at = id;
    if (this.#state.part === null) this.#show();
    else this.#change({ ...this.#state, part: id });
    this.#focusPart();
    this.#announcePlace();
  }

  #close(): void {
    this.#change({ ...this.#state, part: null });
    this.#focusPart();
  }

  /** The tab stop follows a focus that came by touch or a screen reader. */
  #stepOn(target: EventTarget | null): void {
    const id = target instanceof Element ? target.closest('[data-node]')?.getAttribute('data-node') : null;
    if (id == null || id === this.#at) return;
    this.#at = id;
    this.#show();
  }

  #toFound(): void {
    const [first] = foundParts(this.#data.model.nodes, this.#state.search);
    if (first !== undefined) this.#moveTo(first);
  }

  /** The next step while the steps play, or the first where they begin at the end; false at the end. */
  #advance(begins: boolean): boolean {
    const isOver = begins && this.#state.flow !== null && !this.#goesOn;
    this.#change(isOver ? { ...this.#state, step: 0 } : act(this.#state, { do: 'next' }, this.#shape));
    this.#reveal();
    return this.#goesOn;
  }

  /** Whether another step follows. */
  get #goesOn(): boolean {
    const { flow, step } = this.#state;
    return flow !== null && step < (this.#shape.flows[flow] ?? 1) - 1;
  }

  /** Events run along the edges, or rest: at the rates of the volume, and never where motion is unwelcome. */
  async #toggleMoving(): Promise<void> {
    if ((await this.#prices.load()) === null || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    this.#isMoving = !this.#isMoving;
    this.#tools.showMoving(this.#isMoving);
    this.#show();
  }

  /** A slider speaks while it moves, a field when it is left. */
  async #hearVolume(type: string, field: HTMLInputElement): Promise<void> {
    if (type === 'input' && field.type !== 'range') return;
    const typed = field.type === 'range' ? null : readVolume(field.value, this.#data);
    if (typeof typed === 'string') {
      this.#tools.showIssue(typed);
      return;
    }
    const volume = await this.#prices.load();
    if (volume === null) return;
    const value = field.type === 'range' ? volume.volumeAt(Number(field.value)) : typed;
    this.#tools.clearIssue();
    this.#unsaid = this.#tools.totalText(volume.set(value));
    this.#change({ ...this.#state, volume: value });
  }

  /** Lines of a bill and figures of another volume are worked out when they are first to be shown. */
  #priceIfAsked(): void {
    const { part, volume } = this.#state;
    if (this.#prices.isAsked || (part === null && volume === null)) return;
    void this.#prices.load().then((priced) => {
      if (priced !== null) this.#show();
    });
  }

  #change(state: ViewState): void {
    this.#state = state;
    this.#show();
    clearTimeout(this.#quiet);
    this.#quiet = window.setTimeout(() => this.#settle(), QUIET_MS);
  }

  #settle(): void {
    clearTimeout(this.#quiet);
    writeAddress(encodeState(this.#state, new URLSearchParams(location.search)).toString());
    if (this.#unsaid !== '') this.#tools.announce(this.#unsaid);
    this.#unsaid = '';
  }

  #show(): void {
    const state = this.#state;
    const found = foundParts(this.#data.model.nodes, state.search);
    const priced = this.#prices.ready?.set(state.volume) ?? null;
    const rates = this.#isMoving ? priced?.rates : undefined;
    this.#drawing.show(state.overlay, this.#costs, this.#look(found), rates ?? new Map());
    this.#tools.show(state, found.length);
    this.#tools.showCosts(state.volume, this.#costs, priced);
    this.#tools.write('failure', failureSentence(this.#data, state.failed));
    this.#panel.show(state, (state.part !== null && priced?.linesOf(state.part)) || []);
    this.#priceIfAsked();
  }

  get #costs(): Costs {
    return this.#prices.ready?.costs ?? this.#data.costs;
  }

  #look(found: readonly string[]): Omit<DiagramLook, 'traffic'> {
    const { model, texts } = this.#data;
    const { part, failed, flow, step } = this.#state;
    return {
      tabStop: this.#at,
      focused: part,
      current: model.flows.find(({ id }) => id === flow)?.steps[step]?.at ?? null,
      faded: new Set(model.nodes.map(({ id }) => id).filter((id) => !found.includes(id))),
      marks: failureMarks(model, failed, texts),
    };
  }

  #focusPart(): void {
    const mark = this.#drawing.mark(this.#at);
    mark?.focus();
    this.#extras.reveal(mark);
  }

  /** A step that is played must be seen. */
  #reveal(): void {
    const { flow, step } = this.#state;
    const at = this.#data.model.flows.find(({ id }) => id === flow)?.steps[step]?.at;
    if (at !== undefined) this.#drawing.mark(at)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #announcePlace(): void {
    const { overlay, failed } = this.#state;
    const mark = failureMarks(this.#data.model, failed, this.#data.texts).get(this.#at);
    this.#tools.announce(placeSpoken(this.#data, this.#at, overlay, this.#costs, mark));
  }
}

function isMark(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-node]') !== null;
}

function isVolume(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && (target.name === 'volume' || target.name === 'volume-slider');
}

function isMove(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-do="move"]') !== null;
}
