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
import { readVolume, Volume } from './volume.ts';

/** Loads what a drawing is worked with; null where it cannot be had. */
export async function openSession(host: HTMLElement, signal: AbortSignal): Promise<DiagramSession | null> {
  try {
    const answer = await fetch(host.dataset['src'] ?? '', { signal });
    return answer.ok ? new DiagramSession(host, (await answer.json()) as DiagramData) : null;
  } catch {
    // The network failed, or the reader left the page.
    return null;
  }
}

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
  /** Costs at the reader's volume, once asked for; until then those of the page hold. */
  #volume: Volume | null = null;
  #asked: Promise<Volume | null> | null = null;
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
    this.#player = new Player(host, data.texts, () => this.#advance());
    this.#extras = new Extras(data, this.#drawing, this.#tools);
    this.fromAddress();
  }

  /** Shows what the address of the page asks for. */
  fromAddress(): void {
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
    this.#player.stop();
    this.#extras.end();
    this.#tools.end();
  }

  #do(action: Action, { type, target }: Event): void {
    if (action.do === 'open') return this.#open(action.at, target);
    if (action.do === 'close') return this.#close();
    this.#change(act(this.#state, action, this.#shape));
    if (action.do === 'fail') this.#tools.announce(failureSentence(this.#data, this.#state.failed));
    if (action.do === 'leave') this.#player.stop();
    if (type === 'click' || action.do === 'flow') this.#reveal();
  }

  /** Details of a part; asked for again at the part itself, they close. The focus stays on a part and follows a link to one. */
  #open(at: string, target: EventTarget | null): void {
    const part = isMark(target) && this.#state.part === at ? null : at;
    this.#at = at;
    this.#change({ ...this.#state, part });
    if (!isMark(target)) this.#focusPart();
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

  /** The next step while the steps play; false at the end. */
  #advance(): boolean {
    const before = this.#state;
    this.#change(act(before, { do: 'next' }, this.#shape));
    this.#reveal();
    const { flow, step } = this.#state;
    return flow !== null && step < (this.#shape.flows[flow] ?? 1) - 1;
  }

  /** Events run along the edges, or rest: at the rates of the volume, and never where motion is unwelcome. */
  async #toggleMoving(): Promise<void> {
    if ((await this.#price()) === null || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
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
    const volume = await this.#price();
    if (volume === null) return;
    const value = field.type === 'range' ? volume.volumeAt(Number(field.value)) : typed;
    this.#change({ ...this.#state, volume: value });
    this.#tools.announce(this.#tools.totalText(volume));
  }

  /** The engine and the prices, loaded once; null where they cannot be had. */
  #price(): Promise<Volume | null> {
    this.#asked ??= import('./pricing.ts')
      .then(async ({ createPricing }) => new Volume(this.#data, await createPricing(this.#data.pricing)))
      .then((volume) => (this.#volume = volume))
      .catch(() => {
        this.#asked = null;
        this.#tools.report(this.#data.texts.failedLoad);
        return null;
      });
    return this.#asked;
  }

  /** Lines of a bill and figures of another volume are worked out when they are first to be shown. */
  #priceIfAsked(): void {
    const { part, volume } = this.#state;
    if (this.#volume !== null || this.#asked !== null || (part === null && volume === null)) return;
    void this.#price().then((priced) => {
      if (priced !== null) this.#show();
    });
  }

  #change(state: ViewState): void {
    this.#state = state;
    writeAddress(encodeState(state, new URLSearchParams(location.search)).toString());
    this.#show();
  }

  #show(): void {
    const state = this.#state;
    const found = foundParts(this.#data.model.nodes, state.search);
    this.#volume?.set(state.volume);
    const rates = this.#isMoving ? this.#volume?.rates : undefined;
    this.#drawing.show(state.overlay, this.#costs, this.#look(found), rates ?? new Map());
    this.#tools.show(state, found.length);
    this.#tools.showCosts(state.volume, this.#costs, this.#volume);
    this.#tools.write('failure', failureSentence(this.#data, state.failed));
    this.#panel.show(state, (state.part !== null && this.#volume?.linesOf(state.part)) || []);
    this.#priceIfAsked();
  }

  get #costs(): Costs {
    return this.#volume?.costs ?? this.#data.costs;
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
