import type { VNode } from 'preact';
import type { ControlProps } from './control-attributes.ts';
import { controlAttributes } from './control-attributes.ts';

/** The presets and which of them is chosen. */
export interface PresetListProps extends ControlProps {
  readonly choices: readonly PresetChoice[];
  readonly value: string;
}

/** One preset. */
export interface PresetChoice {
  readonly value: string;
  readonly name: string;
  /** A figure beside the name. */
  readonly detail: string;
}

/** A list to start from, one chosen: names with a figure each. The fieldset around it says what it is about. */
export function PresetList({ choices, value, ...control }: PresetListProps): VNode {
  const attributes = controlAttributes(control);
  return (
    <div class="choices">
      {choices.map((choice) => (
        <label class="choice" key={choice.value}>
          <input {...attributes} type="radio" value={choice.value} checked={choice.value === value} />
          <span>{choice.name}</span>
          <span class="choice-detail">{choice.detail}</span>
        </label>
      ))}
    </div>
  );
}
