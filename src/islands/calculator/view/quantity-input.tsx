import type { VNode } from 'preact';
import { KIND_UNITS } from '#i18n/quantity-kind.ts';
import { writeQuantity } from '#i18n/write-quantity.ts';
import type { OtherQuantity, WorkloadQuantity } from '../form/quantity-field.ts';
import { kindOf } from '../form/quantity-field.ts';
import type { CalculatorView } from './context.ts';
import { describedBy, isInvalid } from './field-frame.tsx';

/** Longer texts are no numbers. */
export const LONGEST_NUMBER = 40;

export interface QuantityInputProps {
  readonly field: WorkloadQuantity | OtherQuantity;
  readonly value: number | null;
  readonly view: CalculatorView;
  /** Shown while the field is empty. */
  readonly placeholder?: string | undefined;
  readonly hasHelp?: boolean;
}

/** The typed value of a number field, as text so that `1.5k` and `100 mi` can be typed, with its unit beside it. */
export function QuantityInput({ field, value, view, placeholder, hasHelp = true }: QuantityInputProps): VNode {
  const kind = kindOf(field);
  const text = view.state.drafts[field] ?? (value === null ? '' : writeQuantity(value, kind, view.locale));
  return (
    <span class="field-value">
      <input
        id={field}
        name={field}
        class="number"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        spellcheck={false}
        maxLength={LONGEST_NUMBER}
        data-text={field}
        value={text}
        placeholder={placeholder}
        aria-describedby={describedBy(field, view, hasHelp)}
        aria-invalid={isInvalid(field, view) ? 'true' : undefined}
      />
      {KIND_UNITS[kind] !== '' && <span class="field-unit">{KIND_UNITS[kind]}</span>}
    </span>
  );
}
