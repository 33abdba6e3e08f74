import { scenarioOf } from '#engine/metrics/scenarios.ts';
import type { Workload } from '#engine/workloads/event-driven/workload.ts';
import { WORKLOAD_FIELD_NAMES } from '#engine/workloads/event-driven/fields.ts';
import { KIND_UNITS } from '#i18n/quantity-kind.ts';
import { writeQuantity } from '#i18n/write-quantity.ts';
import type { Inputs } from '../../inputs/inputs.ts';
import { presetWorkload } from '../../inputs/inputs.ts';
import { isWorkloadQuantity, kindOf } from '../../form/quantity-field.ts';
import type { CalculatorView } from './context.ts';

/** A scenario in words: its preset, its region, and whatever was changed. */
export function changedInputs(inputs: Inputs, view: CalculatorView): readonly string[] {
  const { words, regions } = view.texts;
  const { preset, workload, overrides } = inputs;
  const base = presetWorkload(preset);
  const changes = WORKLOAD_FIELD_NAMES.filter((field) => workload[field] !== base[field]);
  return [
    `${scenarioOf(preset.scenario).event}, ${words[`bank.${preset.bank}`]}`,
    [regions[inputs.region], words[`scope.${inputs.scope}`], ...(inputs.freeTier ? [words.freeTier] : [])].join(', '),
    ...changes.map((field) => `${view.texts.workload[field]}: ${fieldText(field, workload, view)}`),
    ...Object.keys(overrides).map((rate) => `${words.yourPrice}: ${rate}`),
  ];
}

/** The value of a workload field as a reader says it. */
export function fieldText(
  field: keyof Workload,
  workload: Workload,
  { texts, locale, results }: CalculatorView,
): string {
  const value = workload[field];
  if (value === null) return field === 'partitions' ? texts.words.derived : texts.words.anyLatency;
  if (typeof value === 'boolean') return value ? results.words.yes : results.words.no;
  if (typeof value === 'number' && isWorkloadQuantity(field)) {
    const kind = kindOf(field);
    const unit = KIND_UNITS[kind];
    return `${writeQuantity(value, kind, locale)}${unit === '' ? '' : `\u00a0${unit}`}`;
  }
  return (texts.workload as Readonly<Record<string, string>>)[`${field}.${String(value)}`] ?? String(value);
}
