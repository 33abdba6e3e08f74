import type { VNode } from 'preact';
import type { ChoiceFieldProps } from './choice-field.tsx';

/** One of many: a list that unfolds. */
export function SelectField({ id, label, choices, value }: ChoiceFieldProps): VNode {
  return (
    <div class="field">
      <div class="field-top">
        <label class="field-label" for={id}>
          {label}
        </label>
        <select id={id} name={id} class="select" autocomplete="off" data-choice={id}>
          {choices.map(([choice, name]) => (
            <option key={choice} value={choice} selected={choice === value}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
