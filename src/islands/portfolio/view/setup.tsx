import type { ComponentChildren, VNode } from 'preact';
import { BANK_SIZES } from '#engine/metrics/scenarios.ts';
import { REGIONS } from '#engine/pricing/region.ts';
import { SCOPES } from '#engine/workloads/event-driven/workload.ts';
import type { PortfolioView } from './context.ts';

/** Bank size, region, scope and free tier: what holds for all events. */
export function Setup({ view }: { readonly view: PortfolioView }): VNode {
  const { words } = view.texts;
  const { bank, region, scope, freeTier } = view.state.inputs;
  return (
    <div class="setup" role="group" aria-label={words.setup}>
      <Segments legend={words.bank}>
        {BANK_SIZES.map((size) => (
          <label class="segment" key={size}>
            <input type="radio" autocomplete="off" name="bank" value={size} checked={size === bank} data-bank={size} />
            {words[`bank.${size}`]}
          </label>
        ))}
      </Segments>
      <p class="setup-field">
        <label class="field-label" for="region">
          {words.region}
        </label>
        <select class="select" id="region" autocomplete="off" data-set="region">
          {REGIONS.map((id) => (
            <option key={id} value={id} selected={id === region}>
              {words[`region.${id}`]}
            </option>
          ))}
        </select>
      </p>
      <Segments legend={words.scope}>
        {SCOPES.map((id) => (
          <label class="segment" key={id}>
            <input type="radio" autocomplete="off" name="scope" value={id} checked={id === scope} data-set="scope" />
            {words[`scope.${id}`]}
          </label>
        ))}
      </Segments>
      <label class="switch setup-switch">
        <input type="checkbox" role="switch" autocomplete="off" checked={freeTier} data-set="freeTier" />
        <span class="field-label">{words.freeTier}</span>
      </label>
    </div>
  );
}

function Segments({ legend, children }: { readonly legend: string; readonly children: ComponentChildren }): VNode {
  return (
    <fieldset class="setup-field setup-segments">
      <legend class="field-label">{legend}</legend>
      <span class="segments">{children}</span>
    </fieldset>
  );
}
