import type { VNode } from 'preact';
import { BANK_SIZES, SCENARIOS } from '#engine/metrics/scenarios.ts';
import { named } from '#viz/fields/choice.ts';
import { PresetList } from '#viz/fields/preset-list.tsx';
import { SegmentedField } from '#viz/fields/segmented-field.tsx';
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
  const { words } = view.texts;
  const { scenario, bank } = view.state.inputs.preset;
  const events = SCENARIOS.map(({ id, event, workloads }) => ({
    value: id,
    name: event,
    detail: view.results.format.compact(workloads[bank].eventsPerMonth),
  }));
  return (
    <div class="presets">
      <fieldset class="group">
        <legend>{words.presets}</legend>
        <PresetList name="scenario" choices={events} value={scenario} data={{ 'data-preset': 'scenario' }} />
      </fieldset>
      <SegmentedField
        id="bank"
        label={words.bank}
        choices={named(BANK_SIZES, (size) => words[`bank.${size}`])}
        value={bank}
        data={{ 'data-preset': 'bank' }}
      />
    </div>
  );
}
