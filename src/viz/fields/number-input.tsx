import type { VNode } from 'preact';
import type { ControlProps } from './control-attributes.ts';
import { controlAttributes } from './control-attributes.ts';

/** A number as it is typed, and how it looks. */
export interface NumberInputProps extends ControlProps {
  /** What stands in it: a draft, or the value in the reader's notation. */
  readonly text: string;
  /** Stands beside it where the text is a bare number. */
  readonly unit?: string;
  /** Shown while it is empty. */
  readonly placeholder?: string | undefined;
  /** Most characters. */
  readonly longest?: number;
  /** Look of its own, beside that of every number. */
  readonly class?: string;
}

/** Characters of the longest number; longer texts are none. */
export const LONGEST_NUMBER = 40;

/** A number as it is typed, with its unit beside it: a text, so that `1.5k` and `100 mi` can be typed. */
export function NumberInput(props: NumberInputProps): VNode {
  const { text, unit = '', placeholder, longest = LONGEST_NUMBER, class: look, ...control } = props;
  return (
    <span class="field-value">
      <input
        {...controlAttributes(control)}
        class={look === undefined ? 'number' : `number ${look}`}
        type="text"
        inputmode="decimal"
        spellcheck={false}
        maxLength={longest}
        value={text}
        placeholder={placeholder}
      />
      {unit !== '' && <span class="field-unit">{unit}</span>}
    </span>
  );
}
