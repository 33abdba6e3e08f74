import type { VNode } from 'preact';
import { BANK_SIZES, SCENARIOS } from '#engine/metrics/scenarios.ts';
import { REGIONS } from '#engine/pricing/region.ts';
import { toLoad } from '#engine/workloads/event-driven/load.ts';
import { ORDERINGS } from '#engine/workloads/event-driven/workload.ts';
import { fill } from '#i18n/fill.ts';
import { WORKLOAD_KINDS } from '#i18n/quantity-kind.ts';
import { writeQuantity } from '#i18n/write-quantity.ts';
import { ChoiceField } from '#viz/fields/choice-field.tsx';
import { NumberField } from '#viz/fields/number-field.tsx';
import { PresetList } from '#viz/fields/preset-list.tsx';
import { SelectField } from '#viz/fields/select-field.tsx';
import type { Quantity } from './quantity.ts';
import { hasSlider, nearestStop, STOPS } from './slider-stops.ts';
import { isChanged } from './state.ts';
import type { AnswerViewModel } from './view-model.ts';
import { issueSentence } from './view-model.ts';

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
          {words.reset}
        </button>
      </p>
    </>
  );
}

function EventList({ model: { texts, state, context } }: Props): VNode {
  const { scenario, bank } = state.inputs.preset;
  return (
    <PresetList
      id="scenario"
      label={texts.words.event}
      detail={texts.words.perMonth}
      choices={SCENARIOS.map(({ id, event, workloads }) => ({
        value: id,
        name: event,
        detail: context.format.compact(workloads[bank].eventsPerMonth),
      }))}
      value={scenario}
    />
  );
}

function Fields({ model }: Props): VNode {
  const { words } = model.texts;
  const { preset, workload, region } = model.state.inputs;
  const banks = BANK_SIZES.map((size) => [size, words[`bank.${size}`]] as const);
  const orders = ORDERINGS.map((ordering) => [ordering, words[`ordering.${ordering}`]] as const);
  const regions = REGIONS.map((id) => [id, words[`region.${id}`]] as const);
  return (
    <div class="fields">
      <ChoiceField id="bank" label={words.bank} choices={banks} value={preset.bank} />
      <QuantityField field="eventsPerMonth" help={perSecond(model)} model={model} />
      <QuantityField field="payloadBytes" model={model} />
      <ChoiceField id="ordering" label={words.ordering} choices={orders} value={workload.ordering} />
      <QuantityField field="consumers" model={model} />
      <SelectField id="region" label={words.region} choices={regions} value={region} />
    </div>
  );
}

interface QuantityProps extends Props {
  readonly field: Quantity;
  readonly help?: string;
}

function QuantityField({ field, help, model }: QuantityProps): VNode {
  const { state, texts, locale } = model;
  const value = state.inputs.workload[field];
  const written = writeQuantity(value, WORKLOAD_KINDS[field], locale);
  const issue = state.issues[field];
  return (
    <NumberField
      id={field}
      label={texts.words[field]}
      text={state.drafts[field] ?? written}
      {...(hasSlider(field) && {
        slider: { last: STOPS[field].length - 1, stop: nearestStop(field, value), said: written },
      })}
      help={help}
      error={issue && issueSentence(issue, model)}
    />
  );
}

/** The volume says what it means a second: that is what services limit. */
function perSecond({ state, texts, context }: AnswerViewModel): string {
  const { workload, hoursPerMonth } = state.inputs;
  const { peakEventsPerSecond } = toLoad(workload, hoursPerMonth);
  const mean = peakEventsPerSecond / workload.peakToMean / workload.headroom;
  const write = (rate: number) => context.format.number(rate, rate < 10 ? 2 : 0);
  return fill(texts.words.perSecond, { mean: write(mean), peak: write(peakEventsPerSecond) });
}
