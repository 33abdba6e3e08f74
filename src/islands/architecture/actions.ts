import type { DiagramShape, Overlay, ViewState } from './state.ts';
import { OVERLAYS, withSearch } from './state.ts';

/** What a reader can do that changes the view, with what each needs to know. */
interface Needs {
  open: { readonly at: string };
  fail: { readonly at: string };
  close: object;
  previous: object;
  next: object;
  leave: object;
  overlay: { readonly value: string };
  search: { readonly value: string };
  flow: { readonly value: string };
  volume: { readonly value: number | null };
}

type ActionName = keyof Needs;
export type Action = { readonly [Name in ActionName]: { readonly do: Name } & Needs[Name] }[ActionName];

type Act<Name extends ActionName> = (state: ViewState, needs: Needs[Name], shape: DiagramShape) => ViewState;

const ACTS: { readonly [Name in ActionName]: Act<Name> } = {
  open: (state, { at }, { nodes }) => (nodes.includes(at) ? { ...state, part: at } : state),
  fail: (state, { at }, shape) => fail(state, at, shape),
  close: (state) => ({ ...state, part: null }),
  previous: (state, _needs, shape) => move(state, -1, shape),
  next: (state, _needs, shape) => move(state, 1, shape),
  leave: (state) => ({ ...state, flow: null, step: 0 }),
  overlay: (state, { value }) => ({
    ...state,
    overlay: OVERLAYS.find((overlay) => overlay === value) ?? state.overlay,
  }),
  search: (state, { value }) => withSearch(state, value),
  flow: (state, { value }, { flows }) => (Object.hasOwn(flows, value) ? { ...state, flow: value, step: 0 } : state),
  volume: (state, { value }) => ({ ...state, volume: value }),
};

/** The view after an action. An action that does not fit the drawing changes nothing. */
export function act(state: ViewState, action: Action, shape: DiagramShape): ViewState {
  const perform = ACTS[action.do] as (state: ViewState, needs: Action, shape: DiagramShape) => ViewState;
  return perform(state, action, shape);
}

/** A part fails, and the drawing says what that stops; done to the one that fails already, it is repaired. */
function fail(state: ViewState, at: string, { nodes }: DiagramShape): ViewState {
  if (!nodes.includes(at)) return state;
  if (state.failed === at) return { ...state, failed: null, overlay: beside(state.overlay) };
  return { ...state, failed: at, overlay: 'failure' };
}

/** What is shown once nothing fails any more. */
function beside(overlay: Overlay): Overlay {
  return overlay === 'failure' ? 'cost' : overlay;
}

/** A step on or back; the first one on begins the first flow. */
function move(state: ViewState, by: 1 | -1, { flows }: DiagramShape): ViewState {
  if (state.flow === null) {
    const [first] = Object.keys(flows);
    return by === 1 && first !== undefined ? { ...state, flow: first, step: 0 } : state;
  }
  const last = (flows[state.flow] ?? 1) - 1;
  return { ...state, step: Math.min(Math.max(state.step + by, 0), last) };
}

/** Whether another step follows the one shown. */
export function goesOn({ flow, step }: ViewState, { flows }: DiagramShape): boolean {
  return flow !== null && step < (flows[flow] ?? 1) - 1;
}

/** The view as its steps play on: the next one, or the first where playing begins at the last. */
export function playOn(state: ViewState, begins: boolean, shape: DiagramShape): ViewState {
  const isOver = begins && state.flow !== null && !goesOn(state, shape);
  return isOver ? { ...state, step: 0 } : act(state, { do: 'next' }, shape);
}
