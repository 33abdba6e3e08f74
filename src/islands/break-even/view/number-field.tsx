import type { VNode } from 'preact';
import { KIND_UNITS, WORKLOAD_KINDS } from '#i18n/quantity-kind.ts';
import { writeQuantity } from '#i18n/write-quantity.ts';
import { describedBy, FieldNotes } from '#viz/fields/field-notes.tsx';
import { NumberInput } from '#viz/fields/number-input.tsx';
import { issueSentence } from '../../form/issue-sentence.ts';
import type { NumberField as NumberKey } from '../change-state.ts';
import type { ControlsView } from './controls.tsx';

export interface NumberFieldProps {
  readonly field: NumberKey;
  readonly view: ControlsView;
}

/** A number of the workload as it is typed; what is wrong with it stands under it. */
export function NumberField({ field, view }: NumberFieldProps): VNode {
  const { texts, state, drafts, issues, locale } = view;
  const issue = issues[field];
  const kind = WORKLOAD_KINDS[field];
  const notes = { id: `be-${field}`, error: issue && issueSentence(issue, view) };
  return (
    <div class="form-field">
      <label class="field-label" for={notes.id}>
        {texts.workload[field]}
      </label>
      <NumberInput
        id={notes.id}
        name={field}
        text={drafts[field] ?? writeQuantity(state.inputs.workload[field], kind, locale)}
        unit={KIND_UNITS[kind]}
        describedBy={describedBy(notes)}
        isWrong={notes.error !== undefined}
      />
      <FieldNotes {...notes} />
    </div>
  );
}
