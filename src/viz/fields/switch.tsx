import type { VNode } from 'preact';
import type { ControlProps } from './control-attributes.ts';
import { controlAttributes } from './control-attributes.ts';

/** The name of a switch and whether it is on. */
export interface SwitchProps extends ControlProps {
  readonly label: string;
  readonly checked: boolean;
  /** Look of its own, beside that of every switch. */
  readonly class: string;
}

/** On or off, with its name. */
export function Switch({ label, checked, class: look, ...control }: SwitchProps): VNode {
  return (
    <label class={`switch ${look}`}>
      <input {...controlAttributes(control)} type="checkbox" role="switch" checked={checked} />
      <span class="field-label">{label}</span>
    </label>
  );
}
