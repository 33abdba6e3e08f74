import type { VNode } from 'preact';
import { describedBy, FieldNotes } from '#viz/fields/field-notes.tsx';
import { Switch } from '#viz/fields/switch.tsx';
import type { FieldKey } from '../form/field-key.ts';
import type { CalculatorView } from './context.ts';
import { notesOf } from './field-notes.ts';

export interface SwitchFieldProps {
  readonly field: FieldKey;
  readonly label: string;
  readonly checked: boolean;
  readonly view: CalculatorView;
  readonly help: string;
}

/** Yes or no. */
export function SwitchField({ field, label, checked, view, help }: SwitchFieldProps): VNode {
  const notes = notesOf(field, view, help);
  return (
    <div class="field">
      <Switch
        name={field}
        label={label}
        checked={checked}
        class="switch-field"
        data={{ 'data-switch': field }}
        describedBy={describedBy(notes)}
      />
      <FieldNotes {...notes} />
    </div>
  );
}
