import type { VNode } from 'preact';
import type { FieldKey } from '../form/field-key.ts';
import type { CalculatorView } from './context.ts';
import { describedBy, FieldNotes } from './field-frame.tsx';

export interface ChoiceFieldProps {
  readonly field: FieldKey;
  readonly label: string;
  readonly choices: readonly (readonly [value: string, name: string])[];
  readonly value: string;
  readonly view: CalculatorView;
  readonly help?: string;
}

/** A few alternatives side by side. */
export function ChoiceField({ field, label, choices, value, view, help }: ChoiceFieldProps): VNode {
  return (
    <fieldset class="field segmented-field" aria-describedby={describedBy(field, view, help !== undefined)}>
      <legend class="visually-hidden">{label}</legend>
      <div class="field-top">
        <span class="field-label" aria-hidden="true">
          {label}
        </span>
        <span class="segments">
          {choices.map(([choice, name]) => (
            <label class="segment" key={choice}>
              <input
                type="radio"
                autocomplete="off"
                name={field}
                value={choice}
                checked={choice === value}
                data-choice={field}
              />
              {name}
            </label>
          ))}
        </span>
      </div>
      <FieldNotes field={field} help={help} view={view} />
    </fieldset>
  );
}

/** One of many: a list that unfolds. */
export function SelectField({ field, label, choices, value, view, help }: ChoiceFieldProps): VNode {
  return (
    <div class="field">
      <div class="field-top">
        <label class="field-label" for={field}>
          {label}
        </label>
        <select
          id={field}
          name={field}
          class="select"
          autocomplete="off"
          data-choice={field}
          aria-describedby={describedBy(field, view, help !== undefined)}
        >
          {choices.map(([choice, name]) => (
            <option key={choice} value={choice} selected={choice === value}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <FieldNotes field={field} help={help} view={view} />
    </div>
  );
}
