import type { Axis } from '#engine/decisions/break-even/axis.ts';
import { AXES } from '#engine/decisions/break-even/axis.ts';
import type { Result } from '#engine/kit/result.ts';
import { ok } from '#engine/kit/result.ts';
import { BANK_SIZES, SCENARIO_IDS } from '#engine/metrics/scenarios.ts';
import { isRegion } from '#engine/pricing/region.ts';
import { OPTION_IDS, SCOPES } from '#engine/workloads/event-driven/workload.ts';
import type { Locale } from '#i18n/locales.ts';
import { readQuantity } from '../form/quantity-field.ts';
import { presetWorkload } from '../inputs/inputs.ts';
import type { BreakEvenState } from './state.ts';

/** Inputs of the workload that can be changed here; the calculator has all of them. */
export const NUMBER_FIELDS = ['eventsPerMonth', 'payloadBytes', 'consumers', 'peakToMean', 'retentionHours'] as const;
export type NumberField = (typeof NUMBER_FIELDS)[number];

/** Tells a number field by its name. */
export function isNumberField(name: string): name is NumberField {
  return NUMBER_FIELDS.some((field) => field === name);
}

/** The state after a number was typed, or what is wrong with it. */
export function changeNumber(
  state: BreakEvenState,
  field: NumberField,
  text: string,
  locale: Locale,
): Result<BreakEvenState> {
  const read = readQuantity(field, text, locale);
  return read.ok ? ok(withWorkload(state, { [field]: read.value })) : read;
}

/** The state after a control other than a number was used; values the control does not offer change nothing. */
export function changeChoice(state: BreakEvenState, name: string, value: string, checked: boolean): BreakEvenState {
  return CHANGES[name]?.(state, value, checked) ?? state;
}

type Change = (state: BreakEvenState, value: string, checked: boolean) => BreakEvenState | null;

const CHANGES: Readonly<Record<string, Change>> = {
  scenario: (state, value) => {
    const scenario = SCENARIO_IDS.find((id) => id === value);
    return scenario === undefined ? null : withPreset(state, { ...state.inputs.preset, scenario });
  },
  bank: (state, value) => {
    const bank = BANK_SIZES.find((size) => size === value);
    return bank === undefined ? null : withPreset(state, { ...state.inputs.preset, bank });
  },
  ordering: (state, value) => withWorkload(state, { ordering: value === 'per-key' ? 'per-key' : 'none' }),
  replay: (state, _value, replay) => withWorkload(state, { replay }),
  kafkaApi: (state, _value, kafkaApi) => withWorkload(state, { kafkaApi }),
  region: (state, value) => (isRegion(value) ? { ...state, inputs: { ...state.inputs, region: value } } : null),
  scope: (state, value) => {
    const scope = SCOPES.find((one) => one === value);
    return scope === undefined ? null : { ...state, inputs: { ...state.inputs, scope } };
  },
  freeTier: (state, _value, freeTier) => ({ ...state, inputs: { ...state.inputs, freeTier } }),
  over: (state, value) => {
    const over: Axis | undefined = AXES.find((axis) => axis === value);
    return over === undefined ? null : { ...state, over };
  },
  impossible: (state, _value, drawImpossible) => ({ ...state, drawImpossible }),
  option: (state, value, checked) => {
    const without = OPTION_IDS.filter((id) => (id === value ? !checked : state.without.includes(id)));
    // Somebody must be left to compare.
    return without.length === OPTION_IDS.length ? null : { ...state, without };
  },
};

function withPreset(state: BreakEvenState, preset: BreakEvenState['inputs']['preset']): BreakEvenState {
  return { ...state, inputs: { ...state.inputs, preset, workload: presetWorkload(preset) } };
}

function withWorkload(state: BreakEvenState, change: Partial<BreakEvenState['inputs']['workload']>): BreakEvenState {
  return { ...state, inputs: { ...state.inputs, workload: { ...state.inputs.workload, ...change } } };
}
