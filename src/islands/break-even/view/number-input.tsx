import type { VNode } from 'preact';
import { WORKLOAD_FIELDS } from '#engine/workloads/event-driven/fields.ts';
import { KIND_UNITS, WORKLOAD_KINDS } from '#i18n/quantity-kind.ts';
import { writeQuantity } from '#i18n/write-quantity.ts';
import { weaveText } from '#viz/kit/weave.ts';
import type { NumberField } from '../change-state.ts';
import type { ControlsView } from './controls.tsx';

/** A number of the workload as it is typed, with its unit; what is wrong with it stands under it. */
export function NumberInput({ field, view }: { readonly field: NumberField; readonly view: ControlsView }): VNode {
  const { texts, state, drafts, issues, locale } = view;
  const kind = WORKLOAD_KINDS[field];
  const wrong = issues[field];
  const unit = KIND_UNITS[kind];
  const { min, max } = WORKLOAD_FIELDS[field];
  const bounds = { min: writeQuantity(min, kind, locale), max: writeQuantity(max, kind, locale) };
  return (
    <div class="form-field">
      <label class="field-label" for={`be-${field}`}>
        {texts.workload[field]}
      </label>
      <span class="field-value">
        <input
          id={`be-${field}`}
          name={field}
          class="number"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          spellcheck={false}
          maxLength={40}
          value={drafts[field] ?? writeQuantity(state.inputs.workload[field], kind, locale)}
          aria-invalid={wrong === undefined ? undefined : 'true'}
          aria-describedby={wrong === undefined ? undefined : `be-${field}-error`}
        />
        {unit !== '' && <span class="field-unit">{unit}</span>}
      </span>
      {wrong !== undefined && (
        <p class="field-error" id={`be-${field}-error`}>
          {wrong.code === 'out-of-range' || wrong.code === 'not-an-integer'
            ? weaveText(texts.words.outOfRange, bounds)
            : texts.words.notANumber}
        </p>
      )}
    </div>
  );
}
