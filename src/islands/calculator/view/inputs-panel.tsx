import type { VNode } from 'preact';
import { REGIONS } from '#engine/pricing/region.ts';
import { SCOPES } from '#engine/workloads/event-driven/workload.ts';
import { fill } from '#i18n/fill.ts';
import { named } from '#viz/fields/choice.ts';
import { describedBy } from '#viz/fields/field-notes.tsx';
import { Field } from '#viz/fields/field.tsx';
import { SegmentedField } from '#viz/fields/segmented-field.tsx';
import { Select } from '#viz/fields/select.tsx';
import type { GroupId } from '../../form/field-groups.ts';
import { GROUPS, isRelevant } from '../../form/field-groups.ts';
import { presetWorkload } from '../../inputs/inputs.ts';
import type { CalculatorView } from './context.ts';
import { notesOf } from './field-notes.ts';
import { FoldedGroup } from './folded-group.tsx';
import { LinkNotices } from './link-notices.tsx';
import { MoneyFields, SettingNumber } from './money-fields.tsx';
import { Presets } from './presets.tsx';
import { PriceFields } from './price-fields.tsx';
import { SwitchField } from './switch-field.tsx';
import { WorkloadField } from './workload-field.tsx';

/** Groups that stand open; the others fold away until somebody needs them. */
const OPEN_GROUPS: ReadonlySet<GroupId> = new Set(['event', 'needs', 'consumers']);

/** Everything a reader can set, what matters most first; the rest is folded. */
export function InputsPanel({ view }: { readonly view: CalculatorView }): VNode {
  return (
    <>
      <LinkNotices view={view} />
      <Presets view={view} />
      <PlaceAndScope view={view} />
      <Group id="event" view={view} />
      <Group id="needs" view={view} />
      <Group id="consumers" view={view} />
      <Group id="failure" view={view} />
      {view.state.inputs.scope === 'end-to-end' && <Group id="handling" view={view} />}
      <Group id="advanced" view={view} />
      <MoneyGroup view={view} />
      <FoldedGroup id="prices" title={view.texts.words['group.prices']} note={pricesNote(view)} view={view}>
        <PriceFields view={view} />
      </FoldedGroup>
    </>
  );
}

function PlaceAndScope({ view }: { readonly view: CalculatorView }): VNode {
  const { words } = view.texts;
  const { inputs } = view.state;
  const notes = notesOf('region', view);
  const regions = (
    <Select
      id="region"
      name="region"
      choices={named(REGIONS, (region) => view.texts.regions[region])}
      value={inputs.region}
      data={{ 'data-choice': 'region' }}
      describedBy={describedBy(notes)}
    />
  );
  return (
    <div>
      <Field {...notes} label={words.region} control={regions} />
      <SegmentedField
        {...notesOf('scope', view, words['scope.help'])}
        label={words.scope}
        choices={named(SCOPES, (scope) => words[`scope.${scope}`])}
        value={inputs.scope}
        data={{ 'data-choice': 'scope' }}
      />
    </div>
  );
}

function MoneyGroup({ view }: { readonly view: CalculatorView }): VNode {
  const { words } = view.texts;
  const { freeTier } = view.state.inputs;
  return (
    <FoldedGroup id="money" title={words['group.money']} note={moneyNote(view)} view={view}>
      <SettingNumber field="hoursPerMonth" view={view} />
      <SwitchField
        field="freeTier"
        label={words.freeTier}
        checked={freeTier}
        view={view}
        help={words['freeTier.help']}
      />
      <MoneyFields view={view} />
    </FoldedGroup>
  );
}

function Group({ id, view }: { readonly id: GroupId; readonly view: CalculatorView }): VNode {
  const title = view.texts.words[`group.${id}`];
  const { preset, workload } = view.state.inputs;
  const fields = GROUPS[id]
    .filter((field) => isRelevant(field, workload))
    .map((field) => <WorkloadField key={field} field={field} view={view} />);
  if (OPEN_GROUPS.has(id)) {
    return (
      <fieldset class="group" key={id}>
        <legend>{title}</legend>
        <div class="fields">{fields}</div>
      </fieldset>
    );
  }
  const before = presetWorkload(preset);
  const changed = GROUPS[id].filter((field) => workload[field] !== before[field]).length;
  const note = changed === 0 ? '' : fill(view.texts.words.changed, { n: changed });
  return (
    <FoldedGroup id={id} title={title} note={note} view={view}>
      {fields}
    </FoldedGroup>
  );
}

function moneyNote({ state, texts }: CalculatorView): string {
  const { money, freeTier } = state.inputs;
  const parts = [texts.words[`currency.${money.currency}`], ...(freeTier ? [texts.words.freeTier] : [])];
  return parts.join(', ');
}

function pricesNote({ state, texts }: CalculatorView): string {
  const given = Object.keys(state.inputs.overrides).length;
  return given === 0 ? '' : fill(texts.words.given, { n: given });
}
