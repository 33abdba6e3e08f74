import type { Issue } from '#engine/kit/result.ts';
import { BANK_SIZES, SCENARIO_IDS } from '#engine/metrics/scenarios.ts';
import { isRegion } from '#engine/pricing/region.ts';
import type { Workload } from '#engine/workloads/event-driven/workload.ts';
import { ORDERINGS } from '#engine/workloads/event-driven/workload.ts';
import type { Locale } from '#i18n/locales.ts';
import { readQuantity } from '../form/quantity-field.ts';
import { sliderStops } from '../form/slider-stops.ts';
import { decodeQuery } from '../inputs/decode-query.ts';
import { encodeQuery } from '../inputs/encode-query.ts';
import type { Inputs, Preset } from '../inputs/inputs.ts';
import { inputsFor, presetWorkload } from '../inputs/inputs.ts';
import type { Quantity, SlidQuantity } from './quantity.ts';
import { isQuantity } from './quantity.ts';

/** Everything the small answer shows follows from this. `inputs` are always valid: what cannot be used waits in `drafts`. */
export interface AnswerState {
  readonly inputs: Inputs;
  /** Texts being typed. */
  readonly drafts: ByQuantity<string>;
  /** What is wrong with them. */
  readonly issues: ByQuantity<Issue>;
  /** Parts of the link that could not be used. */
  readonly notices: readonly Issue[];
}

type ByQuantity<Value> = Readonly<Partial<Record<Quantity, Value>>>;

export const CHOICES = ['scenario', 'bank', 'ordering', 'region'] as const;
export type ChoiceKey = (typeof CHOICES)[number];

/** Tells whether a name is one of the choices. */
export function isChoice(name: string | undefined): name is ChoiceKey {
  return CHOICES.some((choice) => choice === name);
}

/** What a page shows before anybody touches it. */
export const INITIAL_STATE: AnswerState = { inputs: inputsFor(), drafts: {}, issues: {}, notices: [] };

/** The state a link asks for; whatever it holds that cannot be used is reported and left at its default. */
export function openLink(search: string): AnswerState {
  const { inputs, issues } = decodeQuery(search);
  return { ...INITIAL_STATE, inputs, notices: issues };
}

/** The query of a link that brings this answer back. */
export function linkOf({ inputs }: AnswerState): string {
  return encodeQuery(inputs);
}

/** A number was typed: understood, it counts at once; if not, the last valid one stays and the field says why. */
export function type(state: AnswerState, key: Quantity, text: string, locale: Locale): AnswerState {
  const drafts = { ...state.drafts, [key]: text };
  const read = readQuantity(key, text, locale);
  if (read.ok) return { ...withWorkload(state, { [key]: read.value }), drafts, issues: without(state.issues, key) };
  const [first] = read.issues;
  return first === undefined ? state : { ...state, drafts, issues: { ...state.issues, [key]: first } };
}

/** A slider was moved to a stop. */
export function slide(state: AnswerState, key: SlidQuantity, stop: number): AnswerState {
  const value = sliderStops(key)[stop];
  if (value === undefined) return state;
  const { drafts, issues } = state;
  return { ...withWorkload(state, { [key]: value }), drafts: without(drafts, key), issues: without(issues, key) };
}

/** A choice was made; a value that is not offered changes nothing. */
export function choose(state: AnswerState, key: ChoiceKey, value: string): AnswerState {
  const { inputs } = state;
  switch (key) {
    case 'region':
      return isRegion(value) ? { ...state, inputs: { ...inputs, region: value } } : state;
    case 'ordering': {
      const ordering = ORDERINGS.find((candidate) => candidate === value);
      return ordering === undefined ? state : withWorkload(state, { ordering });
    }
    case 'scenario':
      return withPreset(state, { scenario: SCENARIO_IDS.find((id) => id === value) });
    case 'bank':
      return withPreset(state, { bank: BANK_SIZES.find((size) => size === value) });
  }
}

/** A field was left: what was understood takes its final form, the rest stays with its issue. */
export function settle(state: AnswerState): AnswerState {
  const kept = Object.entries(state.drafts).filter(([key]) => key in state.issues);
  return { ...state, drafts: Object.fromEntries(kept) };
}

/** Back to the event as it is preset, in the same region. */
export function reset({ inputs }: AnswerState): AnswerState {
  return { ...INITIAL_STATE, inputs: inputsFor(inputs.preset, inputs.region) };
}

function withWorkload(state: AnswerState, change: Partial<Workload>): AnswerState {
  return { ...state, inputs: { ...state.inputs, workload: { ...state.inputs.workload, ...change } } };
}

/** Another event or bank size starts from its own workload; region, prices and the rest stay as they are. */
function withPreset(
  state: AnswerState,
  { scenario = state.inputs.preset.scenario, bank = state.inputs.preset.bank }: Possibly<Preset>,
): AnswerState {
  const preset = { scenario, bank };
  return { ...INITIAL_STATE, inputs: { ...state.inputs, preset, workload: presetWorkload(preset) } };
}

type Possibly<Type> = { readonly [Key in keyof Type]?: Type[Key] | undefined };

function without<Value>(record: ByQuantity<Value>, key: Quantity): ByQuantity<Value> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key && isQuantity(name)));
}

/** How many inputs differ from the preset without being shown here: a link from the calculator may set any of them. */
export function hiddenChanges({ inputs }: AnswerState): number {
  const base = inputsFor(inputs.preset, inputs.region);
  const shown: readonly string[] = ['eventsPerMonth', 'payloadBytes', 'consumers', 'ordering'];
  const workload = differences(inputs.workload, base.workload).filter((key) => !shown.includes(key));
  const { scope, freeTier, hoursPerMonth } = inputs;
  const settings = differences({ scope, freeTier, hoursPerMonth }, base);
  const money = differences(inputs.money, base.money);
  return workload.length + settings.length + money.length + Object.keys(inputs.overrides).length;
}

function differences<Type extends object>(left: Type, right: Readonly<Record<keyof Type, unknown>>): readonly string[] {
  const keys = Object.keys(left) as (keyof Type & string)[];
  return keys.filter((key) => left[key] !== right[key]);
}

/** Whether anything would change if the reader went back to the preset. */
export function isChanged(state: AnswerState): boolean {
  const { inputs, issues } = state;
  const workload = differences(inputs.workload, presetWorkload(inputs.preset));
  return workload.length + hiddenChanges(state) + Object.keys(issues).length > 0;
}
