import type { VNode } from 'preact';
import type { Choice } from './choice.ts';
import type { ControlProps } from './control-attributes.ts';
import { controlAttributes } from './control-attributes.ts';

/** What a list offers and which of it is chosen. */
export interface SelectProps extends ControlProps {
  readonly choices: readonly Choice[];
  readonly value: string;
  /** Look of its own, beside that of every list. */
  readonly class?: string;
}

/** One of many: a list that unfolds. */
export function Select({ choices, value, class: look, ...control }: SelectProps): VNode {
  return (
    <select {...controlAttributes(control)} class={look === undefined ? 'select' : `select ${look}`}>
      {choices.map(([choice, name]) => (
        <option key={choice} value={choice} selected={choice === value}>
          {name}
        </option>
      ))}
    </select>
  );
}
