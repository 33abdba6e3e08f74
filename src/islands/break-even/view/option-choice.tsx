import type { VNode } from 'preact';
import { OPTION_IDS } from '#engine/workloads/event-driven/workload.ts';
import type { BreakEvenTexts } from '#i18n/break-even-texts.ts';
import { Check } from '#viz/fields/check.tsx';
import { weaveText } from '#viz/kit/weave.ts';
import type { BreakEvenState } from '../state.ts';
import { comparedOptions } from '../state.ts';

/** Which options are compared; folded, because most readers compare all. */
export function OptionChoice({
  texts,
  state,
}: {
  readonly texts: BreakEvenTexts;
  readonly state: BreakEvenState;
}): VNode {
  const compared = comparedOptions(state);
  const count = { count: String(compared.length), all: String(OPTION_IDS.length) };
  return (
    <details class="disclosure option-choice">
      <summary>{weaveText(texts.words.compared, count)}</summary>
      <div class="form-grid">
        {OPTION_IDS.map((option) => (
          <Check
            key={option}
            name="option"
            value={option}
            label={texts.shortNames[option]}
            checked={compared.includes(option)}
          />
        ))}
        <Check name="impossible" label={texts.words.drawImpossible} checked={state.drawImpossible} />
      </div>
    </details>
  );
}
