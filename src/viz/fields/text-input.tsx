import type { VNode } from 'preact';
import type { ControlProps } from './control-attributes.ts';
import { controlAttributes } from './control-attributes.ts';

/** A name or a date as it is typed. */
export interface TextInputProps extends ControlProps {
  readonly type?: 'text' | 'date';
  readonly text: string;
  /** Most characters. */
  readonly longest?: number;
  /** Look of its own, beside that of every text. */
  readonly class?: string;
}

/** A name or a date as it is typed. */
export function TextInput({ type = 'text', text, longest, class: look, ...control }: TextInputProps): VNode {
  return (
    <input
      {...controlAttributes(control)}
      class={look === undefined ? 'text-input' : `text-input ${look}`}
      type={type}
      spellcheck={false}
      maxLength={longest}
      value={text}
    />
  );
}
