import type { ComponentChildren, VNode } from 'preact';
import type { ChoiceField } from '#engine/workloads/event-driven/fields.ts';
import { WORKLOAD_FIELDS } from '#engine/workloads/event-driven/fields.ts';
import type { Workload } from '#engine/workloads/event-driven/workload.ts';
import { KIND_UNITS, WORKLOAD_KINDS } from '#i18n/quantity-kind.ts';
import { writeQuantity } from '#i18n/write-quantity.ts';
import type { ItemField } from '../field-key.ts';
import { itemKey } from '../field-key.ts';
import type { PortfolioItem } from '../inputs.ts';
import { LONGEST_NAME } from '../inputs.ts';
import type { PortfolioView } from './context.ts';
import { issueSentence } from './context.ts';

/** Longer texts are no numbers. */
const LONGEST_NUMBER = 40;

export interface ItemFieldProps {
  readonly item: PortfolioItem;
  readonly view: PortfolioView;
}

/** One field of one event: label, control, and what is wrong with it. */
export function WorkloadItemField({ item, field, view }: ItemFieldProps & { readonly field: keyof Workload }): VNode {
  const value = item.workload[field];
  if (typeof value === 'boolean') return <Check item={item} field={field} view={view} checked={value} />;
  const decoder = WORKLOAD_FIELDS[field];
  if (decoder.kind === 'choice') return <Choice item={item} field={field} view={view} choices={decoder} />;
  return <Quantity item={item} field={field as keyof typeof WORKLOAD_KINDS} view={view} />;
}

/** The name of an event. */
export function NameField({ item, view }: ItemFieldProps): VNode {
  const key = itemKey(item, 'name');
  return (
    <Frame item={item} field="name" view={view} label={view.texts.words.name}>
      <input
        {...inputProps(item, 'name', view)}
        class="text-input"
        maxLength={LONGEST_NAME + 1}
        data-text={key}
        value={view.state.drafts[key] ?? item.name}
      />
    </Frame>
  );
}

function Quantity({ item, field, view }: ItemFieldProps & { readonly field: keyof typeof WORKLOAD_KINDS }): VNode {
  const { texts, state, locale } = view;
  const key = itemKey(item, field);
  const kind = WORKLOAD_KINDS[field];
  const value = item.workload[field];
  const placeholder =
    field === 'partitions' ? texts.words.derived : field === 'maxLatencyMs' ? texts.words.any : undefined;
  return (
    <Frame item={item} field={field} view={view} label={texts.workload[field] ?? field}>
      <span class="field-value">
        <input
          {...inputProps(item, field, view)}
          class="number number-small"
          inputmode="decimal"
          maxLength={LONGEST_NUMBER}
          data-text={key}
          placeholder={placeholder}
          value={state.drafts[key] ?? (value === null ? '' : writeQuantity(value, kind, locale))}
        />
        {KIND_UNITS[kind] !== '' && <span class="field-unit">{KIND_UNITS[kind]}</span>}
      </span>
    </Frame>
  );
}

function Choice({
  item,
  field,
  view,
  choices,
}: ItemFieldProps & { readonly field: keyof Workload; readonly choices: Pick<ChoiceField, 'choices'> }): VNode {
  const { workload } = view.texts;
  return (
    <Frame item={item} field={field} view={view} label={workload[field] ?? field}>
      <select id={domId(item, field)} class="select" autocomplete="off" data-set={itemKey(item, field)}>
        {choices.choices.map((choice) => (
          <option key={choice} value={choice} selected={choice === item.workload[field]}>
            {workload[`${field}.${choice}`] ?? choice}
          </option>
        ))}
      </select>
    </Frame>
  );
}

function Check({
  item,
  field,
  view,
  checked,
}: ItemFieldProps & { readonly field: keyof Workload; readonly checked: boolean }): VNode {
  return (
    <Frame item={item} field={field} view={view} label={view.texts.workload[field] ?? field}>
      <span class="check">
        <input
          id={domId(item, field)}
          type="checkbox"
          autocomplete="off"
          checked={checked}
          data-set={itemKey(item, field)}
        />
      </span>
    </Frame>
  );
}

function domId({ id }: PortfolioItem, field: ItemField): string {
  return `event-${id}-${field}`;
}

function inputProps(item: PortfolioItem, field: ItemField, { state }: PortfolioView) {
  const isWrong = itemKey(item, field) in state.issues;
  const id = domId(item, field);
  return {
    id,
    type: 'text',
    autocomplete: 'off',
    spellcheck: false,
    'aria-invalid': isWrong ? ('true' as const) : undefined,
    'aria-describedby': isWrong ? `${id}-error` : undefined,
  };
}

interface FrameProps extends ItemFieldProps {
  readonly field: ItemField;
  readonly label: string;
  readonly children: ComponentChildren;
}

function Frame({ item, field, view, label, children }: FrameProps): VNode {
  const issue = view.state.issues[itemKey(item, field)];
  const id = domId(item, field);
  return (
    <div class={`item-field is-${field}`}>
      <label class="field-label" for={id}>
        {label}
      </label>
      {children}
      {issue !== undefined && (
        <p class="field-error" id={`${id}-error`}>
          {issueSentence(issue, view)}
        </p>
      )}
    </div>
  );
}
