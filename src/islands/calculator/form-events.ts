import type { ScenarioId, BankSize } from '#engine/metrics/scenarios.ts';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import type { WorkloadQuantity } from '../form/quantity-field.ts';
import { sliderStops } from '../form/slider-stops.ts';
import type { FieldKey } from './form/field-key.ts';
import type { CalculatorEvent, CalculatorState } from './state.ts';

type Control = HTMLInputElement | HTMLSelectElement;

/** What typing in or dragging a control means; the markup says what it is by its data attributes. */
export function inputEvent(control: Control): CalculatorEvent | null {
  const { text, slider } = control.dataset;
  if (text !== undefined) return { kind: 'typed', key: text as FieldKey, text: control.value };
  if (slider === undefined) return null;
  const value = sliderStops(slider as WorkloadQuantity)[Number(control.value)];
  return value === undefined ? null : { kind: 'set', key: slider as FieldKey, value };
}

/** What choosing means, and the end of typing or dragging. */
export function changeEvent(control: Control, { inputs }: CalculatorState): CalculatorEvent | null {
  const { choice, switch: toggled, preset, action } = control.dataset;
  if (choice !== undefined) return { kind: 'set', key: choice as FieldKey, value: control.value };
  if (toggled !== undefined) {
    return { kind: 'set', key: toggled as FieldKey, value: control instanceof HTMLInputElement && control.checked };
  }
  if (preset === 'scenario')
    return { kind: 'preset', preset: { ...inputs.preset, scenario: control.value as ScenarioId } };
  if (preset === 'bank') return { kind: 'preset', preset: { ...inputs.preset, bank: control.value as BankSize } };
  if (action === 'choose') return { kind: 'chosen', option: control.value as OptionId };
  return null;
}

/** What a button does to the state; buttons that only act on the page give null. */
export function actionEvent(action: string, { inputs }: CalculatorState): CalculatorEvent | null {
  switch (action) {
    case 'undo':
    case 'redo':
    case 'reset':
      return { kind: action };
    case 'keep-a':
      return { kind: 'kept', slot: 'a', inputs };
    case 'keep-b':
      return { kind: 'kept', slot: 'b', inputs };
    case 'drop-a':
      return { kind: 'kept', slot: 'a', inputs: null };
    case 'drop-b':
      return { kind: 'kept', slot: 'b', inputs: null };
    case 'restore-a':
      return { kind: 'restored', slot: 'a' };
    case 'restore-b':
      return { kind: 'restored', slot: 'b' };
    default:
      return null;
  }
}
