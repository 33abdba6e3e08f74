import type { VNode } from 'preact';
import type { Choice } from './choice.ts';
import type { ControlProps } from './control-attributes.ts';
import { controlAttributes } from './control-attributes.ts';

/** The alternatives and which of them is chosen. */
export interface SegmentsProps extends ControlProps {
  readonly choices: readonly Choice[];
  readonly value: string;
  /** Those that cannot be chosen now; the field says why. */
  readonly disabled?: readonly string[] | undefined;
}

/** A few alternatives side by side. The fieldset around them says what they are about. */
export function Segments({ choices, value, disabled = [], ...control }: SegmentsProps): VNode {
  const attributes = controlAttributes(control);
  return (
    <span class="segments">
      {choices.map(([choice, name]) => (
        <label class="segment" key={choice}>
          <input
            {...attributes}
            type="radio"
            value={choice}
            checked={choice === value}
            disabled={disabled.includes(choice)}
          />
          {name}
        </label>
      ))}
    </span>
  );
}
