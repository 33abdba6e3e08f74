import type { ComponentChildren, VNode } from 'preact';
import type { FieldNotesProps } from './field-notes.tsx';
import { FieldNotes } from './field-notes.tsx';

/** The parts of a field. */
export interface FieldProps extends FieldNotesProps {
  readonly label: ComponentChildren;
  /** Stands beside the label; its id is that of the field. */
  readonly control: VNode;
  /** What else answers the question: a slider. */
  readonly children?: ComponentChildren;
}

/** One question: label and control in a row, help and error under them. */
export function Field({ label, control, children, ...notes }: FieldProps): VNode {
  return (
    <div class="field">
      <div class="field-top">
        <label class="field-label" for={notes.id}>
          {label}
        </label>
        {control}
      </div>
      {children}
      <FieldNotes {...notes} />
    </div>
  );
}
