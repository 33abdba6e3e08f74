import type { VNode } from 'preact';
import type { ChoiceField as Choices } from '#engine/workloads/event-driven/fields.ts';
import { WORKLOAD_FIELDS } from '#engine/workloads/event-driven/fields.ts';
import type { Workload } from '#engine/workloads/event-driven/workload.ts';
import { fill } from '#i18n/fill.ts';
import { writeQuantity } from '#i18n/write-quantity.ts';
import { named } from '#viz/fields/choice.ts';
import { SegmentedField } from '#viz/fields/segmented-field.tsx';
import { Slider } from '#viz/fields/slider.tsx';
import { memo } from '#viz/kit/memo.tsx';
import { perSecond } from '../../form/per-second.ts';
import type { WorkloadQuantity } from '../../form/quantity-field.ts';
import { isWorkloadQuantity, kindOf } from '../../form/quantity-field.ts';
import { nearestStop, sliderStops } from '../../form/slider-stops.ts';
import type { CalculatorView } from './context.ts';
import { notesOf } from './field-notes.ts';
import { NumberField } from './number-field.tsx';
import { SwitchField } from './switch-field.tsx';

export interface WorkloadFieldProps {
  readonly field: keyof Workload;
  readonly view: CalculatorView;
}

/** One field of the workload, drawn as its kind asks; again only when something it shows has changed. */
export const WorkloadField = memo(DrawnField, showsTheSame);

/** Whether a field looks alike in two states. Only the volume's help speaks of more than the field itself. */
export function showsTheSame(before: WorkloadFieldProps, { field, view }: WorkloadFieldProps): boolean {
  const [was, is] = [before.view.state, view.state];
  return (
    was.inputs.workload[field] === is.inputs.workload[field] &&
    was.drafts[field] === is.drafts[field] &&
    was.issues[field] === is.issues[field] &&
    (field !== 'eventsPerMonth' || was.inputs === is.inputs)
  );
}

/** The field itself, in whatever state. */
export function DrawnField({ field, view }: WorkloadFieldProps): VNode {
  if (isWorkloadQuantity(field)) return drawQuantity(field, view);
  const { workload: words } = view.texts;
  const label = words[field];
  const help = words[`${field}.help`];
  const value = view.state.inputs.workload[field];
  if (typeof value === 'boolean')
    return <SwitchField field={field} label={label} checked={value} view={view} help={help} />;
  const { choices } = WORKLOAD_FIELDS[field] as Choices;
  const names = words as Readonly<Record<string, string>>;
  return (
    <SegmentedField
      {...notesOf(field, view, help)}
      label={label}
      choices={named(choices, (choice) => names[`${field}.${choice}`] ?? choice)}
      value={value}
      data={{ 'data-choice': field }}
    />
  );
}

/** A number of the workload: typed value and slider, always together. */
function drawQuantity(field: WorkloadQuantity, view: CalculatorView): VNode {
  const { workload: words } = view.texts;
  const label = words[field];
  const value = view.state.inputs.workload[field];
  const emptyMeans = emptyMeaning(field, view);
  const help = helpOf(field, words[`${field}.help`], view);
  return (
    <NumberField field={field} label={label} help={help} value={value} emptyMeans={emptyMeans} view={view}>
      <Slider
        label={label}
        last={sliderStops(field).length - 1}
        stop={nearestStop(field, value)}
        said={value === null ? (emptyMeans ?? '') : writeQuantity(value, kindOf(field), view.locale)}
        data={{ 'data-slider': field }}
      />
    </NumberField>
  );
}

/** The volume says what it means a second. */
function helpOf(field: keyof Workload, help: string, { state, texts, results }: CalculatorView): string {
  return field === 'eventsPerMonth' ? fill(texts.words.perSecond, perSecond(state.inputs, results.format)) : help;
}

function emptyMeaning(field: keyof Workload, { texts }: CalculatorView): string | undefined {
  if (field === 'maxLatencyMs') return texts.words.anyLatency;
  return field === 'partitions' ? texts.words.derived : undefined;
}
