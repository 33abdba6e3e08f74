import type { VNode } from 'preact';
import type { FieldNotesProps } from './field-notes.tsx';
import { describedBy, FieldNotes } from './field-notes.tsx';
import type { SegmentsProps } from './segments.tsx';
import { Segments } from './segments.tsx';

/** The question and its alternatives. */
export interface SegmentedFieldProps
  extends FieldNotesProps, Pick<SegmentsProps, 'choices' | 'value' | 'disabled' | 'data'> {
  readonly label: string;
}

/** A question answered by one of a few alternatives. Their group takes its name from the legend; the eye sees a label as of any field. */
export function SegmentedField({ label, choices, value, disabled, data, ...notes }: SegmentedFieldProps): VNode {
  return (
    <fieldset class="field segmented-field" aria-describedby={describedBy(notes)}>
      <legend class="visually-hidden">{label}</legend>
      <div class="field-top">
        <span class="field-label" aria-hidden="true">
          {label}
        </span>
        <Segments name={notes.id} choices={choices} value={value} disabled={disabled} data={data ?? {}} />
      </div>
      <FieldNotes {...notes} />
    </fieldset>
  );
}
