import type { VNode } from 'preact';
import { AXES } from '#engine/decisions/break-even/axis.ts';
import type { Issue } from '#engine/kit/result.ts';
import { BANK_SIZES, SCENARIOS } from '#engine/metrics/scenarios.ts';
import { REGIONS } from '#engine/pricing/region.ts';
import { ORDERINGS, SCOPES } from '#engine/workloads/event-driven/workload.ts';
import type { BreakEvenTexts } from '#i18n/break-even-texts.ts';
import type { Locale } from '#i18n/locales.ts';
import { Check } from '#viz/fields/check.tsx';
import type { Choice } from '#viz/fields/choice.ts';
import { named } from '#viz/fields/choice.ts';
import { Segments } from '#viz/fields/segments.tsx';
import { Select } from '#viz/fields/select.tsx';
import { weaveText } from '#viz/kit/weave.ts';
import { NUMBER_FIELDS } from '../change-state.ts';
import type { BreakEvenState } from '../state.ts';
import { NumberField } from './number-field.tsx';
import { OptionChoice } from './option-choice.tsx';

/** What the form is drawn from. */
export interface ControlsView {
  readonly locale: Locale;
  readonly texts: BreakEvenTexts;
  readonly state: BreakEvenState;
  /** Texts being typed, and what is wrong, by field. */
  readonly drafts: Readonly<Record<string, string>>;
  readonly issues: Readonly<Record<string, Issue>>;
  /** Parts of the link that could not be used. */
  readonly notices: readonly Issue[];
  /** The calculator with the same inputs. */
  readonly calculator: string;
  /** False until a script listens. */
  readonly ready: boolean;
}

/** The form over the figures: what is compared, and along what. */
export function Controls({ view }: { readonly view: ControlsView }): VNode {
  const { texts, state, notices, ready } = view;
  const { words } = texts;
  const parts = notices.map(({ path }) => path).join(', ');
  return (
    <fieldset class="group break-even-form" disabled={!ready}>
      <legend class="visually-hidden">{words.formTitle}</legend>
      {notices.length > 0 && <p class="notice notice-warn">{weaveText(words.linkIssues, { parts })}</p>}
      <WorkloadGrid view={view} />
      <Switches view={view} />
      <div class="button-row">
        <fieldset class="segmented">
          <legend>{words.along}</legend>
          <Segments name="over" choices={named(AXES, (axis) => words[`axis.${axis}`])} value={state.over} />
        </fieldset>
        <OptionChoice texts={texts} state={state} />
      </div>
    </fieldset>
  );
}

const EVENTS: readonly Choice[] = SCENARIOS.map(({ id, event }) => [id, event] as const);

function WorkloadGrid({ view }: { readonly view: ControlsView }): VNode {
  const { texts } = view;
  const { words, workload } = texts;
  const { preset, workload: values, region, scope } = view.state.inputs;
  const banks = named(BANK_SIZES, (size) => words[`bank.${size}`]);
  const orders = named(ORDERINGS, (one) => workload[`ordering.${one}`]);
  const regions = named(REGIONS, (one) => texts.regions[one]);
  const scopes = named(SCOPES, (one) => words[`scope.${one}`]);
  return (
    <div class="form-grid">
      <SelectField name="scenario" label={words.scenario} value={preset.scenario} choices={EVENTS} />
      <SelectField name="bank" label={words.bank} value={preset.bank} choices={banks} />
      {NUMBER_FIELDS.map((field) => (
        <NumberField key={field} field={field} view={view} />
      ))}
      <SelectField name="ordering" label={workload.ordering} value={values.ordering} choices={orders} />
      <SelectField name="region" label={words.region} value={region} choices={regions} />
      <SelectField name="scope" label={words.scope} value={scope} choices={scopes} />
    </div>
  );
}

function Switches({ view: { texts, state, calculator } }: { readonly view: ControlsView }): VNode {
  const { words, workload } = texts;
  const { workload: values, freeTier } = state.inputs;
  return (
    <div class="button-row">
      <Check name="replay" label={workload.replay} checked={values.replay} />
      <Check name="kafkaApi" label={workload.kafkaApi} checked={values.kafkaApi} />
      <Check name="freeTier" label={words.freeTier} checked={freeTier} />
      <a href={calculator}>{words.allInputs}</a>
      <button type="button" class="link-button" data-action="reset">
        {words.reset}
      </button>
    </div>
  );
}

interface SelectFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
}

function SelectField({ label, ...choice }: SelectFieldProps): VNode {
  return (
    <label class={`form-field form-${choice.name}`}>
      <span class="field-label">{label}</span>
      <Select {...choice} />
    </label>
  );
}
