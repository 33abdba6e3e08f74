import type { VNode } from 'preact';
import { BANK_SIZES, SCENARIOS } from '#engine/metrics/scenarios.ts';
import { memo } from '#viz/kit/memo.tsx';
import type { CalculatorView } from './context.ts';

interface PresetsProps {
  readonly view: CalculatorView;
}

/** The five banking events, and the size of the bank that publishes them; drawn again only for another preset. */
export const Presets = memo(
  DrawnPresets,
  ({ view: before }, { view: after }) => before.state.inputs.preset === after.state.inputs.preset,
);

function DrawnPresets({ view }: PresetsProps): VNode {
  return (
    <div class="presets">
      <Events view={view} />
      <BankSizes view={view} />
    </div>
  );
}

function Events({ view }: PresetsProps): VNode {
  const { preset } = view.state.inputs;
  return (
    <fieldset class="group">
      <legend>{view.texts.words.presets}</legend>
      <div class="choices">
        {SCENARIOS.map(({ id, event, workloads }) => (
          <label class="choice" key={id}>
            <input
              type="radio"
              autocomplete="off"
              name="scenario"
              value={id}
              checked={id === preset.scenario}
              data-preset="scenario"
            />
            <span>{event}</span>
            <span class="choice-detail">{view.results.format.compact(workloads[preset.bank].eventsPerMonth)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function BankSizes({ view }: PresetsProps): VNode {
  const { words } = view.texts;
  return (
    <fieldset class="segmented-field field">
      <legend class="visually-hidden">{words.bank}</legend>
      <div class="field-top">
        <span class="field-label" aria-hidden="true">
          {words.bank}
        </span>
        <span class="segments">
          {BANK_SIZES.map((bank) => (
            <label class="segment" key={bank}>
              <input
                type="radio"
                autocomplete="off"
                name="bank"
                value={bank}
                checked={bank === view.state.inputs.preset.bank}
                data-preset="bank"
              />
              {words[`bank.${bank}`]}
            </label>
          ))}
        </span>
      </div>
    </fieldset>
  );
}
