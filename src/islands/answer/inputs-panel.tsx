import type { VNode } from 'preact';
import { BANK_SIZES, SCENARIOS } from '#engine/metrics/scenarios.ts';
import { REGIONS } from '#engine/pricing/region.ts';
import { ORDERINGS } from '#engine/workloads/event-driven/workload.ts';
import { fill } from '#i18n/fill.ts';
import { WORKLOAD_KINDS } from '#i18n/quantity-kind.ts';
import { writeQuantity } from '#i18n/write-quantity.ts';
import { named } from '#viz/fields/choice.ts';
import { describedBy } from '#viz/fields/field-notes.tsx';
import { Field } from '#viz/fields/field.tsx';
import { NumberInput } from '#viz/fields/number-input.tsx';
import { PresetList } from '#viz/fields/preset-list.tsx';
import { SegmentedField } from '#viz/fields/segmented-field.tsx';
import { Select } from '#viz/fields/select.tsx';
import { Slider } from '#viz/fields/slider.tsx';
import { issueSentence } from '../form/issue-sentence.ts';
import { perSecond } from '../form/per-second.ts';
import { nearestStop, sliderStops } from '../form/slider-stops.ts';
import type { Quantity } from './quantity.ts';
import { hasSlider } from './quantity.ts';
import { isChanged } from './state.ts';
import type { AnswerViewModel } from './view-model.ts';

interface Props {
  readonly model: AnswerViewModel;
}

/** What the small answer asks: which event, how many, how large, in order or not, for how many consumers, where. */
export function InputsPanel({ model }: Props): VNode {
  const { words } = model.texts;
  return (
    <>
      <EventList model={model} />
      <Fields model={model} />
      <p class="answer-reset needs-script">
        <button type="button" class="link-button" data-action="reset" disabled={!isChanged(model.state)}>
          {words.toPreset}
        </button>
      </p>
    </>
  );
}

function EventList({ model: { texts, state, context } }: Props): VNode {
  const { scenario, bank } = state.inputs.preset;
  const { words } = texts;
  const choices = SCENARIOS.map(({ id, event, workloads }) => ({
    value: id,
    name: event,
    detail: context.format.compact(workloads[bank].eventsPerMonth),
  }));
  return (
    <fieldset class="group">
      <legend class="visually-hidden">{words.event}</legend>
      <p class="choices-head" aria-hidden="true">
        <span>{words.event}</span>
        <span>{words.perMonth}</span>
      </p>
      <PresetList name="scenario" choices={choices} value={scenario} data={{ 'data-choice': 'scenario' }} />
    </fieldset>
  );
}

function Fields({ model }: Props): VNode {
  const { words } = model.texts;
  const { inputs } = model.state;
  const { preset, workload, region } = inputs;
  const volumeHelp = fill(words.perSecond, perSecond(inputs, model.context.format));
  const banks = named(BANK_SIZES, (size) => words[`bank.${size}`]);
  const orders = named(ORDERINGS, (ordering) => words[`ordering.${ordering}`]);
  const regions = named(REGIONS, (id) => model.texts.regions[id]);
  return (
    <div class="fields">
      <SegmentedField
        id="bank"
        label={words.bankSize}
        choices={banks}
        value={preset.bank}
        data={{ 'data-choice': 'bank' }}
      />
      <QuantityField field="eventsPerMonth" help={volumeHelp} model={model} />
      <QuantityField field="payloadBytes" model={model} />
      <SegmentedField
        id="ordering"
        label={words.ordering}
        choices={orders}
        value={workload.ordering}
        data={{ 'data-choice': 'ordering' }}
      />
      <QuantityField field="consumers" model={model} />
      <Field
        id="region"
        label={words.region}
        control={
          <Select id="region" name="region" choices={regions} value={region} data={{ 'data-choice': 'region' }} />
        }
      />
    </div>
  );
}

interface QuantityProps extends Props {
  readonly field: Quantity;
  readonly help?: string;
}

function QuantityField({ field, help, model }: QuantityProps): VNode {
  const { state, texts, locale } = model;
  const label = texts.words[field];
  const value = state.inputs.workload[field];
  const written = writeQuantity(value, WORKLOAD_KINDS[field], locale);
  const issue = state.issues[field];
  const notes = { id: field, help, error: issue && issueSentence(issue, model) };
  return (
    <Field
      {...notes}
      label={label}
      control={
        <NumberInput
          id={field}
          name={field}
          text={state.drafts[field] ?? written}
          data={{ 'data-text': field }}
          describedBy={describedBy(notes)}
          isWrong={issue !== undefined}
        />
      }
    >
      {hasSlider(field) && (
        <Slider
          label={label}
          last={sliderStops(field).length - 1}
          stop={nearestStop(field, value)}
          said={written}
          data={{ 'data-slider': field }}
        />
      )}
    </Field>
  );
}
