import type { ComponentChildren, VNode } from 'preact';
import { writeQuantity } from '#i18n/write-quantity.ts';
import type { WorkloadQuantity } from '../form/quantity-field.ts';
import { kindOf } from '../form/quantity-field.ts';
import { nearestStop, sliderStops } from '../form/slider-stops.ts';
import type { CalculatorView } from './context.ts';
import { FieldNotes } from './field-frame.tsx';
import { QuantityInput } from './quantity-input.tsx';

export interface NumberFieldProps {
  readonly field: WorkloadQuantity;
  readonly view: CalculatorView;
  readonly help: ComponentChildren;
  /** What an empty field means, where one may be empty. */
  readonly emptyMeans?: string | undefined;
}

/** A number of the workload: typed value and slider over the sensible part of its range, always together. */
export function NumberField({ field, view, help, emptyMeans }: NumberFieldProps): VNode {
  const value = view.state.inputs.workload[field];
  const label = view.texts.workload[field];
  const stops = sliderStops(field);
  const stop = nearestStop(field, value);
  const said = value === null ? (emptyMeans ?? '') : writeQuantity(value, kindOf(field), view.locale);
  return (
    <div class="field">
      <div class="field-top">
        <label class="field-label" for={field}>
          {label}
        </label>
        <QuantityInput field={field} value={value} view={view} placeholder={emptyMeans} />
      </div>
      <input
        class="range"
        type="range"
        autocomplete="off"
        min={0}
        max={stops.length - 1}
        step={1}
        value={stop}
        data-slider={field}
        aria-label={label}
        aria-valuetext={said}
      />
      <FieldNotes field={field} help={help} view={view} />
    </div>
  );
}
