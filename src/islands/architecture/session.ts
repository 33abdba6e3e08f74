import { writeAddress } from '#browser/page-address.ts';
import type { Action } from './actions.ts';
import { act, goesOn, playOn } from './actions.ts';
import type { Costs } from './badges.ts';
import { buttonName } from './button-name.ts';
import { Cursor } from './cursor.ts';
import type { DiagramData } from './diagram-data.ts';
import { DrawingView } from './drawing-view.tsx';
import { partAt } from './part-at.ts';
import { PanelView } from './panel-view.tsx';
import { failureSentence } from './panel.tsx';
import { Extras } from './extras.ts';
import { Player } from './player.ts';
import { Prices } from './prices.ts';
import { readEvent } from './read-event.ts';
import { readKey } from './read-key.ts';
import { foundParts } from './search.ts';
import { unusedSpoken } from './speech.ts';
import type { DiagramShape, ViewState } from './state.ts';
import { decodeState, EMPTY, encodeState, unusedKeys } from './state.ts';
import { toShape } from './to-shape.ts';
import { stepPlace, toLook } from './to-look.ts';
import { Tools } from './tools.ts';
import { isVolumeField, VolumeField } from './volume-field.ts';

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
  readonly #cursor: Cursor;
  readonly #prices: Prices;
  readonly #volume: VolumeField;
  #state: ViewState = EMPTY;
  #quiet = 0;
  /** What is spoken once nothing moves any more. */
  #unsaid = '';
  #isMoving = false;
  /** The part whose details were last shown, for which the drawing made room. */
  #framed: string | null = null;

  /** @param signal aborted when the drawing leaves the page: what is then still being loaded comes to nothing */
  constructor(host: HTMLElement, data: DiagramData, signal: AbortSignal) {
    this.#data = data;
    this.#shape = toShape(data);
    this.#drawing = new DrawingView(host, data);
    this.#panel = new PanelView(host, data);
    this.#tools = new Tools(host, data, signal);
    this.#player = new Player(host, data.texts, (begins) => this.#advance(begins));
    this.#extras = new Extras(data, this.#drawing, this.#tools, signal, (zoom) => {
      this.#change({ ...this.#state, zoom });
    });
    this.#cursor = new Cursor(data, this.#drawing, this.#extras, this.#tools);
    this.#prices = new Prices(data, () => this.#tools.report(data.texts.failedLoad), signal);
    this.#volume = new VolumeField(data, this.#prices, this.#tools);
    this.fromAddress();
  }

  /** Shows what the address of the page asks for. */
  fromAddress(): void {
    clearTimeout(this.#quiet);
    this.#tools.clearIssue();
    const query = new URLSearchParams(location.search);
    this.#state = decodeState(this.#shape, query);
    this.#tools.say(unusedSpoken(this.#data, unusedKeys(this.#shape, query)));
    if (this.#state.part !== null) this.#cursor.put(this.#state.part);
    this.#show();
    this.#extras.showZoom(this.#state.zoom);
  }

  /** Takes something the reader did. */
  hear(event: Event): void {
    const { type, target } = event;
    if (event instanceof KeyboardEvent) this.#press(event);
    else if (event instanceof WheelEvent) this.#extras.wheel(event);
    else if (type === 'focusin') this.#stepOn(target);
    else if (type === 'click') this.#click(event);
    else if (isVolumeField(target)) void this.#hearVolume(type, target);
    else this.#ask(event);
  }

  #click(event: Event): void {
    const { target } = event;
    // A link that is copied tells of all that was done before.
    this.#settle();
    if (this.#player.hear(target) || this.#extras.hear(target)) return;
    if (buttonName(target) === 'move') void this.#toggleMoving();
    else this.#ask(event);
  }

  #ask(event: Event): void {
    const action = readEvent(event);
    if (action === null) return;
    // A link to another part moves within the drawing.
    if (action.do === 'open') event.preventDefault();
    this.#do(action, event);
  }

  /** Ends what runs, and leaves the page as it was found: whoever works with it next begins there. */
  end(): void {
    this.#state = EMPTY;
    this.#isMoving = false;
    this.#show();
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
    if (STEPPING.includes(action.do)) this.#drawing.scrollTo(stepPlace(this.#data, this.#state));
  }

  /** Details of a part; asked for again at the part itself, they close. The focus stays on a part and follows a link to one. */
  #open(at: string, target: EventTarget | null): void {
    const isMark = partAt(target) !== null;
    const part = isMark && this.#state.part === at ? null : at;
    this.#cursor.put(at);
    this.#change({ ...this.#state, part });
    if (isMark) this.#drawing.scrollTo(at);
    else this.#cursor.focus();
    this.#cursor.announce(this.#state, this.#costs);
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
        return this.#unsearch();
      case 'zoom':
        return this.#extras.zoomBy(command.by);
      case 'close':
        return this.#dismiss();
      case 'open':
        this.#change({ ...this.#state, part: this.#cursor.at });
        return this.#panel.focus();
      case 'move':
        return this.#moveTo(this.#cursor.beyond(command.key));
    }
  }

  /** Along an edge; details that are shown come along. */
  #moveTo(id: string): void {
    this.#cursor.put(id);
    if (this.#state.part === null) this.#show();
    else this.#change({ ...this.#state, part: id });
    this.#cursor.focus();
    this.#cursor.announce(this.#state, this.#costs);
  }

  /** Escape takes back one thing at a time: the details that are shown, then the search that fades the rest. */
  #dismiss(): void {
    if (this.#state.part !== null) this.#close();
    else if (this.#state.search !== '') this.#unsearch();
  }

  #unsearch(): void {
    this.#tools.clearSearch();
    this.#change({ ...this.#state, search: '' });
  }

  #close(): void {
    this.#change({ ...this.#state, part: null });
    this.#cursor.focus();
  }

  /** The tab stop follows a focus that came by touch or a screen reader. */
  #stepOn(target: EventTarget | null): void {
    if (this.#cursor.follow(target)) this.#show();
  }

  #toFound(): void {
    const [first] = foundParts(this.#data.model.nodes, this.#state.search);
    if (first !== undefined) this.#moveTo(first);
  }

  /** The next step while the steps play, or the first where they begin at the end; false at the end. */
  #advance(begins: boolean): boolean {
    this.#change(playOn(this.#state, begins, this.#shape));
    this.#drawing.scrollTo(stepPlace(this.#data, this.#state));
    return goesOn(this.#state, this.#shape);
  }

  /** Events run along the edges, or rest: at the rates of the volume, and never where motion is unwelcome. */
  async #toggleMoving(): Promise<void> {
    if ((await this.#prices.load()) === null || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    this.#isMoving = !this.#isMoving;
    this.#tools.showMoving(this.#isMoving);
    this.#show();
  }

  async #hearVolume(type: string, field: HTMLInputElement): Promise<void> {
    const asked = await this.#volume.read(type, field);
    if (asked === null) return;
    this.#unsaid = asked.spoken;
    this.#change({ ...this.#state, volume: asked.volume });
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
    this.#drawing.show(
      state.overlay,
      this.#costs,
      toLook(this.#data, state, this.#cursor.at, found),
      rates ?? new Map(),
    );
    this.#tools.show(state, found.length);
    this.#tools.showCosts(state.volume, this.#costs, priced);
    this.#tools.write('failure', failureSentence(this.#data, state.failed));
    this.#panel.show(state, (state.part !== null && priced?.linesOf(state.part)) || []);
    this.#makeRoom(state.part);
    this.#priceIfAsked();
  }

  /** Details that begin to be shown beside the drawing leave it less room. */
  #makeRoom(part: string | null): void {
    if (part !== null && part !== this.#framed) this.#drawing.frame(part);
    this.#framed = part;
  }

  get #costs(): Costs {
    return this.#prices.ready?.costs ?? this.#data.costs;
  }
}
