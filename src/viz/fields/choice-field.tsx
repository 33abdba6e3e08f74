import type { VNode } from 'preact';

export interface ChoiceFieldProps {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
}

/** A value with its name. */
export type Choice = readonly [value: string, name: string];

/** A few alternatives side by side. */
export function ChoiceField({ id, label, choices, value }: ChoiceFieldProps): VNode {
  return (
    <fieldset class="field segmented">
      <legend>{label}</legend>
      <div class="segments">
        {choices.map(([choice, name]) => (
          <label class="segment" key={choice}>
            <input
              type="radio"
              autocomplete="off"
              name={id}
              value={choice}
              checked={choice === value}
              data-choice={id}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
