import type { Issue } from '#engine/kit/result.ts';
import type { BankSize } from '#engine/metrics/scenarios.ts';
import type { Locale } from '#i18n/locales.ts';
import { change } from './change.ts';
import { decodePortfolioQuery } from './decode.ts';
import type { FieldKey } from './field-key.ts';
import { itemAt } from './field-key.ts';
import type { EventBase, PortfolioInputs } from './inputs.ts';
import { atBank, baseWorkload, DEFAULT_BANK, defaultInputs, freshName, MOST_EVENTS } from './inputs.ts';

/** Steps that can be undone. */
const LONGEST_HISTORY = 100;

/** Everything the page shows follows from this. `inputs` are always valid: what cannot be used waits in `drafts`. */
export interface PortfolioState {
  readonly inputs: PortfolioInputs;
  /** Texts as they are being typed, by field. */
  readonly drafts: Readonly<Record<string, string>>;
  /** What is wrong, by field. */
  readonly issues: Readonly<Record<string, Issue>>;
  /** What a link held that could not be used. */
  readonly notices: readonly Issue[];
  readonly past: readonly PortfolioInputs[];
  readonly future: readonly PortfolioInputs[];
  /** Field of the change in progress: a word being typed is one step to undo. */
  readonly gesture: FieldKey | null;
}

export type PortfolioEvent =
  | { readonly kind: 'typed'; readonly key: FieldKey; readonly text: string }
  | { readonly kind: 'set'; readonly key: FieldKey; readonly value: string | boolean }
  /** A field lost the focus. */
  | { readonly kind: 'settled' }
  | { readonly kind: 'bank'; readonly bank: BankSize }
  | { readonly kind: 'add'; readonly base: EventBase }
  | { readonly kind: 'remove'; readonly id: number }
  | { readonly kind: 'undo' | 'redo' | 'reset' }
  | { readonly kind: 'opened'; readonly search: string };

/** The state of a page that was just opened, with or without a query. */
export function stateFor(inputs: PortfolioInputs, notices: readonly Issue[] = []): PortfolioState {
  return { inputs, drafts: {}, issues: {}, notices, past: [], future: [], gesture: null };
}

/** The next state. Pure: the same event on the same state always leads to the same place. */
export function update(state: PortfolioState, event: PortfolioEvent, locale: Locale): PortfolioState {
  switch (event.kind) {
    case 'typed':
      return type(state, event.key, event.text, locale);
    case 'settled':
      return { ...state, drafts: pick(state.drafts, (key) => key in state.issues), gesture: null };
    case 'undo':
    case 'redo':
      return travel(state, event.kind);
    case 'reset':
      return { ...replace(state, defaultInputs(DEFAULT_BANK)), drafts: {}, issues: {} };
    case 'opened': {
      const { inputs, issues } = decodePortfolioQuery(event.search);
      return stateFor(inputs, issues);
    }
    default: {
      const inputs = nextInputs(state.inputs, event, locale);
      return inputs === state.inputs ? state : replace(state, inputs);
    }
  }
}

type Step = Extract<PortfolioEvent, { readonly kind: 'set' | 'bank' | 'add' | 'remove' }>;

/** The portfolio after one step; the same one when the step is not possible. */
function nextInputs(inputs: PortfolioInputs, event: Step, locale: Locale): PortfolioInputs {
  switch (event.kind) {
    case 'set': {
      const changed = change(inputs, event.key, event.value, locale);
      return changed.ok ? changed.value : inputs;
    }
    case 'bank':
      return atBank(inputs, event.bank);
    case 'add':
      return inputs.items.length < MOST_EVENTS ? withEvent(inputs, event.base) : inputs;
    case 'remove':
      return inputs.items.length > 1 ? withoutEvent(inputs, event.id) : inputs;
  }
}

function type(state: PortfolioState, key: FieldKey, text: string, locale: Locale): PortfolioState {
  const changed = change(state.inputs, key, text, locale);
  const drafts = { ...state.drafts, [key]: text };
  if (!changed.ok) {
    const [first] = changed.issues;
    return first === undefined ? state : { ...state, drafts, issues: { ...state.issues, [key]: first } };
  }
  const issues = pick(state.issues, (other) => other !== key);
  const next = { ...state, inputs: changed.value, drafts, issues, notices: [] };
  return state.gesture === key ? next : { ...next, gesture: key, past: remember(state), future: [] };
}

/** New inputs in one step. What is being typed in fields that still exist stays. */
function replace(state: PortfolioState, inputs: PortfolioInputs): PortfolioState {
  const exists = (key: string) => itemAt(inputs, key) !== null && key in state.issues;
  return {
    ...stateFor(inputs),
    drafts: pick(state.drafts, exists),
    issues: pick(state.issues, exists),
    past: remember(state),
  };
}

function remember({ past, inputs }: PortfolioState): readonly PortfolioInputs[] {
  return [...past, inputs].slice(-LONGEST_HISTORY);
}

function travel(state: PortfolioState, way: 'undo' | 'redo'): PortfolioState {
  const inputs = (way === 'undo' ? state.past : state.future).at(-1);
  if (inputs === undefined) return state;
  const { past, future } = state;
  return way === 'undo'
    ? { ...stateFor(inputs), past: past.slice(0, -1), future: [...future, state.inputs] }
    : { ...stateFor(inputs), past: remember(state), future: future.slice(0, -1) };
}

function withEvent(inputs: PortfolioInputs, base: EventBase): PortfolioInputs {
  const id = Math.max(0, ...inputs.items.map((item) => item.id)) + 1;
  const name = freshName(base, new Set(inputs.items.map((item) => item.name)));
  return { ...inputs, items: [...inputs.items, { id, base, name, workload: baseWorkload(base, inputs.bank) }] };
}

function withoutEvent(inputs: PortfolioInputs, id: number): PortfolioInputs {
  return { ...inputs, items: inputs.items.filter((item) => item.id !== id) };
}

function pick<Value>(record: Readonly<Record<string, Value>>, keep: (key: string) => boolean) {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keep(key)));
}
