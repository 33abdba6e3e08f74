import type { ComponentChildren, VNode } from 'preact';
import { KIND_UNITS } from '#i18n/quantity-kind.ts';
import { writeQuantity } from '#i18n/write-quantity.ts';
import { describedBy } from '#viz/fields/field-notes.tsx';
import { Field } from '#viz/fields/field.tsx';
import { NumberInput } from '#viz/fields/number-input.tsx';
import type { OtherQuantity, WorkloadQuantity } from '../../form/quantity-field.ts';
import { kindOf } from '../../form/quantity-field.ts';
import type { CalculatorView } from './context.ts';
import { isWrong, notesOf } from './field-notes.ts';

export interface NumberFieldProps {
  readonly field: WorkloadQuantity | OtherQuantity;
  readonly label: string;
  readonly help: string;
  readonly value: number | null;
  /** What an empty field means, where one may be empty. */
  readonly emptyMeans?: string | undefined;
  readonly view: CalculatorView;
  /** A slider over the sensible part of its range, where there is one. */
  readonly children?: ComponentChildren;
}

/** A number as the reader types it. */
export function NumberField({ field, label, help, value, emptyMeans, view, children }: NumberFieldProps): VNode {
  const kind = kindOf(field);
  const notes = notesOf(field, view, help);
  const input = (
    <NumberInput
      id={field}
      name={field}
      text={view.state.drafts[field] ?? (value === null ? '' : writeQuantity(value, kind, view.locale))}
      unit={KIND_UNITS[kind]}
      placeholder={emptyMeans}
      data={{ 'data-text': field }}
      describedBy={describedBy(notes)}
      isWrong={isWrong(field, view)}
    />
  );
  return (
    <Field {...notes} label={label} control={input}>
      {children}
    </Field>
  );
}
