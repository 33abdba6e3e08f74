import type { Issue } from '#engine/kit/result.ts';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import type { Locale } from '#i18n/locales.ts';
import { decodeQuery } from '../inputs/decode-query.ts';
import type { Inputs, Preset } from '../inputs/inputs.ts';
import { inputsFor, presetWorkload } from '../inputs/inputs.ts';
import type { FieldKey } from './form/field-key.ts';
import { isFieldKey } from './form/field-key.ts';
import { changeText, changeValue } from './form/change-input.ts';

/** Steps that can be undone. Each holds a few hundred bytes; a reader remembers far fewer. */
const LONGEST_HISTORY = 100;

export type Slot = 'a' | 'b';

/** Everything the calculator shows follows from this. `inputs` are always valid: what cannot be used waits in `drafts`. */
export interface CalculatorState {
  readonly inputs: Inputs;
  /** Texts as they are being typed, by field. */
  readonly drafts: Readonly<Record<string, string>>;
  /** What is wrong, by field. */
  readonly issues: Readonly<Record<string, Issue>>;
  /** Parts of a link that belong to no field. */
  readonly notices: readonly Issue[];
  readonly past: readonly Inputs[];
  readonly future: readonly Inputs[];
  /** Field of the change in progress: a drag or a word being typed is one step to undo. */
  readonly gesture: FieldKey | null;
  /** Scenarios put aside to be compared. */
  readonly kept: Readonly<Record<Slot, Inputs | null>>;
  /** Option whose bill is printed, compared and exported; null follows the winner. */
  readonly chosen: OptionId | null;
}

export type CalculatorEvent =
  | { readonly kind: 'typed'; readonly key: FieldKey; readonly text: string }
  | { readonly kind: 'set'; readonly key: FieldKey; readonly value: unknown }
  /** A drag ended, a field lost the focus. */
  | { readonly kind: 'settled' }
  | { readonly kind: 'preset'; readonly preset: Preset }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'opened'; readonly search: string }
  | { readonly kind: 'kept'; readonly slot: Slot; readonly inputs: Inputs | null }
  | { readonly kind: 'restored'; readonly slot: Slot }
  | { readonly kind: 'chosen'; readonly option: OptionId | null };

/** What a page shows before anybody touches it. */
export const INITIAL_STATE: CalculatorState = {
  inputs: inputsFor(),
  drafts: {},
  issues: {},
  notices: [],
  past: [],
  future: [],
  gesture: null,
  kept: { a: null, b: null },
  chosen: null,
};

/** The next state. Pure: the same event on the same state always leads to the same place. */
export function update(state: CalculatorState, event: CalculatorEvent, locale: Locale): CalculatorState {
  switch (event.kind) {
    case 'typed':
      return type(state, event.key, event.text, locale);
    case 'set':
      return set(state, event.key, event.value);
    case 'settled':
      return settle(state);
    case 'opened':
      return open(state, event.search);
    case 'kept':
      return { ...state, kept: { ...state.kept, [event.slot]: event.inputs } };
    case 'chosen':
      return { ...state, chosen: event.option };
    default:
      return leap(state, event);
  }
}

type Leap = Extract<CalculatorEvent, { kind: 'preset' | 'undo' | 'redo' | 'reset' | 'restored' }>;

/** Events that replace all inputs at once. */
function leap(state: CalculatorState, event: Leap): CalculatorState {
  const { inputs } = state;
  switch (event.kind) {
    case 'preset':
      return replace(state, { ...inputs, preset: event.preset, workload: presetWorkload(event.preset) });
    case 'reset':
      return replace(state, inputsFor(inputs.preset));
    case 'restored':
      return replace(state, state.kept[event.slot] ?? inputs);
    case 'undo':
    case 'redo':
      return travel(state, event.kind);
  }
}

function type(state: CalculatorState, key: FieldKey, text: string, locale: Locale): CalculatorState {
  const changed = changeText(state.inputs, key, text, locale);
  const drafts = { ...state.drafts, [key]: text };
  if (changed.ok) return { ...advance(state, key, changed.value), drafts };
  const [first] = changed.issues;
  return first === undefined ? state : { ...state, drafts, issues: { ...state.issues, [key]: first } };
}

function set(state: CalculatorState, key: FieldKey, value: unknown): CalculatorState {
  const changed = changeValue(state.inputs, key, value);
  if (!changed.ok) return state;
  const next = advance(state, key, changed.value);
  return { ...next, drafts: without(state.drafts, key) };
}

/** New inputs through one field: its issue is gone, and the step can be undone unless it continues the one before. */
function advance(state: CalculatorState, key: FieldKey, inputs: Inputs): CalculatorState {
  const issues = without(state.issues, key);
  if (state.gesture === key) return { ...state, inputs, issues };
  return { ...state, inputs, issues, gesture: key, past: remember(state), future: [] };
}

function remember({ past, inputs }: CalculatorState): readonly Inputs[] {
  return [...past, inputs].slice(-LONGEST_HISTORY);
}

/** The end of a gesture: texts that were understood take their final form, the others stay with their issue. */
function settle(state: CalculatorState): CalculatorState {
  const kept = Object.entries(state.drafts).filter(([key]) => key in state.issues);
  const isSame = kept.length === Object.keys(state.drafts).length;
  return { ...state, drafts: isSame ? state.drafts : Object.fromEntries(kept), gesture: null };
}

/** Whether two states look alike: the gesture in progress shows nowhere. */
export function looksAlike(a: CalculatorState, b: CalculatorState): boolean {
  return (Object.keys(a) as (keyof CalculatorState)[]).every((key) => key === 'gesture' || a[key] === b[key]);
}

function replace(state: CalculatorState, inputs: Inputs): CalculatorState {
  return { ...clean(state), inputs, past: remember(state), future: [] };
}

function clean(state: CalculatorState): CalculatorState {
  return { ...state, drafts: {}, issues: {}, notices: [], gesture: null };
}

function travel(state: CalculatorState, way: 'undo' | 'redo'): CalculatorState {
  const inputs = way === 'undo' ? state.past.at(-1) : state.future.at(-1);
  if (inputs === undefined) return state;
  return way === 'undo'
    ? { ...clean(state), inputs, past: state.past.slice(0, -1), future: [...state.future, state.inputs] }
    : { ...clean(state), inputs, past: remember(state), future: state.future.slice(0, -1) };
}

function open(state: CalculatorState, search: string): CalculatorState {
  const { inputs, issues } = decodeQuery(search);
  const atField = issues.filter(({ path }) => isFieldKey(path));
  return {
    ...clean(state),
    inputs,
    issues: Object.fromEntries(atField.map((found) => [found.path, found])),
    notices: issues.filter(({ path }) => !isFieldKey(path)),
  };
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
  if (!Object.hasOwn(record, key)) return record;
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
