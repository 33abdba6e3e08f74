import type { VNode } from 'preact';
import type { FieldKey } from '../form/field-key.ts';
import type { CalculatorView } from './context.ts';
import { describedBy, FieldNotes } from './field-frame.tsx';

export interface SwitchFieldProps {
  readonly field: FieldKey;
  readonly label: string;
  readonly checked: boolean;
  readonly view: CalculatorView;
  readonly help?: string;
}

/** Yes or no. */
export function SwitchField({ field, label, checked, view, help }: SwitchFieldProps): VNode {
  return (
    <div class="field">
      <label class="switch switch-field">
        <span class="field-label">{label}</span>
        <input
          type="checkbox"
          role="switch"
          autocomplete="off"
          name={field}
          checked={checked}
          data-switch={field}
          aria-describedby={describedBy(field, view, help !== undefined)}
        />
      </label>
      <FieldNotes field={field} help={help} view={view} />
    </div>
  );
}
