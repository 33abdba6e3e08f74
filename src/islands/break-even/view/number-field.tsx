import type { VNode } from 'preact';
import { WORKLOAD_FIELDS } from '#engine/workloads/event-driven/fields.ts';
import { KIND_UNITS, WORKLOAD_KINDS } from '#i18n/quantity-kind.ts';
import { writeQuantity } from '#i18n/write-quantity.ts';
import { describedBy, FieldNotes } from '#viz/fields/field-notes.tsx';
import { NumberInput } from '#viz/fields/number-input.tsx';
import { weaveText } from '#viz/kit/weave.ts';
import type { NumberField as NumberKey } from '../change-state.ts';
import type { ControlsView } from './controls.tsx';

export interface NumberFieldProps {
  readonly field: NumberKey;
  readonly view: ControlsView;
}

/** A number of the workload as it is typed; what is wrong with it stands under it. */
export function NumberField({ field, view }: NumberFieldProps): VNode {
  const { texts, state, drafts, locale } = view;
  const kind = WORKLOAD_KINDS[field];
  const notes = { id: `be-${field}`, error: errorOf(field, view) };
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

function errorOf(field: NumberKey, { texts, issues, locale }: ControlsView): string | undefined {
  const wrong = issues[field];
  if (wrong === undefined) return undefined;
  if (wrong.code !== 'out-of-range' && wrong.code !== 'not-an-integer') return texts.words.notANumber;
  const { min, max } = WORKLOAD_FIELDS[field];
  const kind = WORKLOAD_KINDS[field];
  const bounds = { min: writeQuantity(min, kind, locale), max: writeQuantity(max, kind, locale) };
  return weaveText(texts.words.outOfRange, bounds);
}
