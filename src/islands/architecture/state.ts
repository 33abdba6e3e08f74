import type { ZoomView } from './zoom-view.ts';
import { decodeZoom, encodeZoom } from './zoom-view.ts';

/** What may be shown in the corner of each part. */
export const OVERLAYS = ['cost', 'latency', 'failure', 'data'] as const;
export type Overlay = (typeof OVERLAYS)[number];

/** What a reader did to a drawing. What moves is not part of it: whoever opens a link decides on motion. */
export interface ViewState {
  /** The part whose details are shown. */
  readonly part: string | null;
  readonly overlay: Overlay;
  /** The flow that is stepped through, and at which of its steps: 0 is the first. */
  readonly flow: string | null;
  readonly step: number;
  /** What the system handles in a month; null as designed. */
  readonly volume: number | null;
  /** The part that fails. */
  readonly failed: string | null;
  readonly search: string;
  /** What of it is seen; null for all. */
  readonly zoom: ZoomView | null;
}

/** What the drawing offers: anything else in an address is left out. */
export interface DiagramShape {
  readonly nodes: readonly string[];
  /** Flow → number of its steps. */
  readonly flows: Readonly<Record<string, number>>;
  /** Least and most it may handle. */
  readonly volumes: readonly [number, number];
}

export const EMPTY: ViewState = {
  part: null,
  overlay: 'cost',
  flow: null,
  step: 0,
  volume: null,
  failed: null,
  search: '',
  zoom: null,
};

/** Longest search kept in an address: more is no search but an accident. */
const MAX_SEARCH = 100;
/** Keys of the query that are the drawing's own. */
export const STATE_KEYS = ['part', 'show', 'flow', 'step', 'volume', 'fails', 'find', 'zoom'] as const;
export type StateKey = (typeof STATE_KEYS)[number];

/** Writes what differs from the drawing as it loads into the query of an address, leaving what belongs to others alone. */
export function encodeState(state: ViewState, query: URLSearchParams = new URLSearchParams()): URLSearchParams {
  const next = new URLSearchParams(query);
  const { part, overlay, flow, step, volume, failed, zoom } = state;
  const written: Readonly<Record<StateKey, string | number | null>> = {
    part,
    show: overlay === EMPTY.overlay ? null : overlay,
    flow,
    step: step === 0 ? null : step + 1,
    volume,
    fails: failed,
    find: state.search.trim() || null,
    zoom: zoom && encodeZoom(zoom),
  };
  for (const key of STATE_KEYS) {
    const value = written[key];
    if (value === null) next.delete(key);
    else next.set(key, String(value));
  }
  return next;
}

/** Reads a state from the query of an address; whatever the drawing does not offer is left out. Never throws. */
export function decodeState(shape: DiagramShape, query: URLSearchParams): ViewState {
  const nodeAt = (key: string) => shape.nodes.find((id) => id === query.get(key)) ?? null;
  const flow = Object.keys(shape.flows).find((id) => id === query.get('flow')) ?? null;
  return {
    part: nodeAt('part'),
    overlay: OVERLAYS.find((overlay) => overlay === query.get('show')) ?? EMPTY.overlay,
    flow,
    step: flow === null ? 0 : decodeStep(query.get('step'), shape.flows[flow] ?? 1),
    volume: decodeVolume(query.get('volume'), shape.volumes),
    failed: nodeAt('fails'),
    search: (query.get('find') ?? '').slice(0, MAX_SEARCH).trim(),
    zoom: decodeZoom(query.get('zoom')),
  };
}

/** Keys of the query of an address that ask for something the drawing does not have: `decodeState` left them out, or bounded them. */
export function unusedKeys(shape: DiagramShape, query: URLSearchParams): readonly StateKey[] {
  const { part, overlay, flow, step, volume, failed, zoom } = decodeState(shape, query);
  const used: Readonly<Record<StateKey, boolean>> = {
    part: part !== null,
    show: overlay === query.get('show'),
    flow: flow !== null,
    // Steps of a flow that is not there: the flow is what is missing.
    step: flow === null ? query.has('flow') : Number(query.get('step')) === step + 1,
    volume: volume !== null,
    fails: failed !== null,
    find: true,
    zoom: zoom !== null,
  };
  return STATE_KEYS.filter((key) => query.get(key) && !used[key]);
}

function decodeStep(text: string | null, steps: number): number {
  if (text === null || !/^\d{1,3}$/.test(text)) return 0;
  return Math.min(Math.max(Number(text), 1), steps) - 1;
}

/** A volume beyond what the drawing can be worked out for is none. */
function decodeVolume(text: string | null, [low, high]: readonly [number, number]): number | null {
  const value = Number(text ?? '');
  return text !== null && text !== '' && Number.isFinite(value) && value >= low && value <= high ? value : null;
}

/** The state with another search, as long as an address keeps. */
export function withSearch(state: ViewState, search: string): ViewState {
  return { ...state, search: search.slice(0, MAX_SEARCH) };
}
