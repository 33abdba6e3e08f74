import type { VNode } from 'preact';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import { Select } from '#viz/fields/select.tsx';
import { rank } from '#viz/ranking/rank.ts';
import type { CalculatorView } from './context.ts';

/** Steps back and forth, and back to the preset. */
export function HistoryButtons({ view }: { readonly view: CalculatorView }): VNode {
  const { state, texts } = view;
  const { words } = texts;
  return (
    <div class="button-row history no-print needs-script" role="group" aria-label={words.history}>
      <button
        type="button"
        class="link-button"
        data-action="undo"
        aria-disabled={state.past.length === 0 ? 'true' : undefined}
      >
        {words.undo}
      </button>
      <button
        type="button"
        class="link-button"
        data-action="redo"
        aria-disabled={state.future.length === 0 ? 'true' : undefined}
      >
        {words.redo}
      </button>
      <button type="button" class="link-button" data-action="reset">
        {words.reset}
      </button>
    </div>
  );
}

/** The option exports, the printed bill and the line comparison are about: the reader's choice, else the winner. */
export function chosenOption({ state, answer }: CalculatorView): OptionId {
  return state.chosen ?? rank(answer).carry[0]?.id ?? answer[0]?.id ?? 'sqs-standard';
}

/** Taking the result elsewhere: link, files, paper. */
export function TakeAway({ view }: { readonly view: CalculatorView }): VNode {
  const { texts, results, answer } = view;
  const { words } = texts;
  const chosen = chosenOption(view);
  return (
    <div class="take-away no-print needs-script">
      <div class="button-row">
        <button type="button" class="button" data-action="copy">
          {words.copyLink}
        </button>
        <button type="button" class="button" data-action="print">
          {words.print}
        </button>
      </div>
      <div class="button-row">
        <span class="small muted">{words.export}</span>
        <button type="button" class="link-button" data-action="csv">
          CSV
        </button>
        <button type="button" class="link-button" data-action="json">
          JSON
        </button>
        <button type="button" class="link-button" data-action="focus">
          FOCUS 1.2
        </button>
        <label class="small muted" for="chosen">
          {words.billOf}
        </label>
        <Select
          id="chosen"
          class="select-small"
          choices={answer.map(({ id }) => [id, results.names.options[id]])}
          value={chosen}
          data={{ 'data-action': 'choose' }}
        />
      </div>
    </div>
  );
}
