import type { ComponentChildren, VNode } from 'preact';
import type { ChoiceField } from '#engine/workloads/event-driven/fields.ts';
import { WORKLOAD_FIELDS } from '#engine/workloads/event-driven/fields.ts';
import type { Workload } from '#engine/workloads/event-driven/workload.ts';
import { KIND_UNITS, WORKLOAD_KINDS } from '#i18n/quantity-kind.ts';
import { writeQuantity } from '#i18n/write-quantity.ts';
import { Check } from '#viz/fields/check.tsx';
import { named } from '#viz/fields/choice.ts';
import type { FieldNotesProps } from '#viz/fields/field-notes.tsx';
import { describedBy, FieldNotes } from '#viz/fields/field-notes.tsx';
import { NumberInput } from '#viz/fields/number-input.tsx';
import { Select } from '#viz/fields/select.tsx';
import { TextInput } from '#viz/fields/text-input.tsx';
import { issueSentence } from '../../form/issue-sentence.ts';
import type { WorkloadQuantity } from '../../form/quantity-field.ts';
import { isWorkloadQuantity } from '../../form/quantity-field.ts';
import type { ItemField } from '../field-key.ts';
import { itemKey } from '../field-key.ts';
import type { PortfolioItem } from '../inputs.ts';
import { LONGEST_NAME } from '../inputs.ts';
import type { PortfolioView } from './context.ts';

export interface ItemFieldProps {
  readonly item: PortfolioItem;
  readonly view: PortfolioView;
}

interface WorkloadItemFieldProps extends ItemFieldProps {
  readonly field: keyof Workload;
}

/** One field of one event: label, control, and what is wrong with it. */
export function WorkloadItemField({ item, field, view }: WorkloadItemFieldProps): VNode {
  const notes = notesOf(item, field, view);
  return (
    <Frame field={field} label={view.texts.workload[field]} notes={notes}>
      {controlOf(field, item, view, notes)}
    </Frame>
  );
}

/** The name of an event. */
export function NameField({ item, view }: ItemFieldProps): VNode {
  const key = itemKey(item, 'name');
  const notes = notesOf(item, 'name', view);
  return (
    <Frame field="name" label={view.texts.words.name} notes={notes}>
      <TextInput
        id={notes.id}
        text={view.state.drafts[key] ?? item.name}
        longest={LONGEST_NAME + 1}
        data={{ 'data-text': key }}
        describedBy={describedBy(notes)}
        isWrong={notes.error !== undefined}
      />
    </Frame>
  );
}

/** The control of a field as its kind asks. */
function controlOf(field: keyof Workload, item: PortfolioItem, view: PortfolioView, notes: FieldNotesProps): VNode {
  if (isWorkloadQuantity(field)) return quantityInput(field, item, view, notes);
  const { id } = notes;
  const words: Readonly<Record<string, string>> = view.texts.workload;
  const data = { 'data-set': itemKey(item, field) };
  const value = item.workload[field];
  if (typeof value === 'boolean') return <Check id={id} checked={value} data={data} />;
  const { choices } = WORKLOAD_FIELDS[field] as ChoiceField;
  const names = named(choices, (choice) => words[`${field}.${choice}`] ?? choice);
  return <Select id={id} choices={names} value={value} data={data} />;
}

function quantityInput(
  field: WorkloadQuantity,
  item: PortfolioItem,
  { texts, state, locale }: PortfolioView,
  notes: FieldNotesProps,
): VNode {
  const { words } = texts;
  const key = itemKey(item, field);
  const kind = WORKLOAD_KINDS[field];
  const value = item.workload[field];
  const placeholder = field === 'partitions' ? words.derived : field === 'maxLatencyMs' ? words.any : undefined;
  return (
    <NumberInput
      id={notes.id}
      class="number-small"
      text={state.drafts[key] ?? (value === null ? '' : writeQuantity(value, kind, locale))}
      unit={KIND_UNITS[kind]}
      placeholder={placeholder}
      data={{ 'data-text': key }}
      describedBy={describedBy(notes)}
      isWrong={notes.error !== undefined}
    />
  );
}

function notesOf(item: PortfolioItem, field: ItemField, view: PortfolioView): FieldNotesProps {
  const issue = view.state.issues[itemKey(item, field)];
  return { id: `event-${item.id}-${field}`, error: issue && issueSentence(issue, view) };
}

interface FrameProps {
  readonly field: ItemField;
  readonly label: string;
  readonly notes: FieldNotesProps;
  readonly children: ComponentChildren;
}

function Frame({ field, label, notes, children }: FrameProps): VNode {
  return (
    <div class={`item-field is-${field}`}>
      <label class="field-label" for={notes.id}>
        {label}
      </label>
      {children}
      <FieldNotes {...notes} />
    </div>
  );
}
