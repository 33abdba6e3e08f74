import type { ComponentChildren, VNode } from 'preact';
import { BANK_SIZES } from '#engine/metrics/scenarios.ts';
import { REGIONS } from '#engine/pricing/region.ts';
import { SCOPES } from '#engine/workloads/event-driven/workload.ts';
import { named } from '#viz/fields/choice.ts';
import { Segments } from '#viz/fields/segments.tsx';
import { Select } from '#viz/fields/select.tsx';
import { Switch } from '#viz/fields/switch.tsx';
import type { PortfolioView } from './context.ts';

/** Bank size, region, scope and free tier: what holds for all events. */
export function Setup({ view }: { readonly view: PortfolioView }): VNode {
  const { texts } = view;
  const { words } = texts;
  const { bank, region, scope, freeTier } = view.state.inputs;
  const banks = named(BANK_SIZES, (size) => words[`bank.${size}`]);
  const regions = named(REGIONS, (id) => texts.regions[id]);
  const scopes = named(SCOPES, (id) => words[`scope.${id}`]);
  return (
    <div class="setup" role="group" aria-label={words.setup}>
      <SetupChoice label={words.bankSize}>
        <Segments name="bank" choices={banks} value={bank} data={{ 'data-bank': '' }} />
      </SetupChoice>
      <p class="setup-field">
        <label class="field-label" for="region">
          {words.region}
        </label>
        <Select id="region" choices={regions} value={region} data={{ 'data-set': 'region' }} />
      </p>
      <SetupChoice label={words.scope}>
        <Segments name="scope" choices={scopes} value={scope} data={{ 'data-set': 'scope' }} />
      </SetupChoice>
      <Switch class="setup-switch" label={words.freeTier} checked={freeTier} data={{ 'data-set': 'freeTier' }} />
    </div>
  );
}

function SetupChoice({ label, children }: { readonly label: string; readonly children: ComponentChildren }): VNode {
  return (
    <fieldset class="setup-field">
      <legend class="field-label">{label}</legend>
      {children}
    </fieldset>
  );
}
