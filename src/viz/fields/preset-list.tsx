import type { VNode } from 'preact';

export interface PresetListProps {
  readonly id: string;
  readonly label: string;
  /** What the figures beside the names count. */
  readonly detail: string;
  readonly choices: readonly PresetChoice[];
  readonly value: string;
}

export interface PresetChoice {
  readonly value: string;
  readonly name: string;
  readonly detail: string;
}

/** A list to start from, one chosen: names with a figure each. */
export function PresetList({ id, label, detail, choices, value }: PresetListProps): VNode {
  return (
    <fieldset class="group">
      <legend class="visually-hidden">{label}</legend>
      <p class="choices-head" aria-hidden="true">
        <span>{label}</span>
        <span>{detail}</span>
      </p>
      <div class="choices">
        {choices.map((choice) => (
          <label class="choice" key={choice.value}>
            <input
              type="radio"
              autocomplete="off"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              data-choice={id}
            />
            <span>{choice.name}</span>
            <span class="choice-detail">{choice.detail}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
