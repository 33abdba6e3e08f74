import type { TargetedSubmitEvent, VNode } from 'preact';
import { Component } from 'preact';
import type { BillView } from '#engine/billing/analysis/bill-view.ts';
import { fill } from '#i18n/fill.ts';
import { Field } from '#viz/fields/field.tsx';
import type { FieldNotesProps } from '#viz/fields/field-notes.tsx';
import { describedBy } from '#viz/fields/field-notes.tsx';
import { BUDGET, readBudget } from '../budget-state.ts';
import { encodeState } from '../state.ts';
import { issueSentence } from './issue-sentence.ts';
import type { Screen } from './screen.ts';

interface Props {
  readonly screen: Screen;
  readonly currency: string | null;
}

const ID = 'bill-budget';

/**
 * What a month may cost. A form of the page's address: with a live page the forecast is held against it at once, and what is wrong stands at the
 * field while the last budget that could be used stays.
 */
export class BudgetForm extends Component<Props, { readonly error: string | null }> {
  override state = { error: null };

  override render({ screen, currency }: Props, { error }: { readonly error: string | null }): VNode {
    const { texts, view } = screen;
    const { forecast: words } = texts;
    const notes = { id: ID, help: words.budgetHelp, error: error ?? undefined };
    const label = currency === null ? words.budget : fill(words.budgetIn, { currency });
    return (
      <form
        class="budget-form needs-script no-print"
        method="get"
        action="#forecast"
        data-view
        noValidate={screen.live !== null}
        onSubmit={this.#send}
      >
        <OtherState view={view} />
        <Field {...notes} label={label} control={<BudgetControl {...{ screen, notes }} />} />
      </form>
    );
  }

  readonly #send = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    const { screen } = this.props;
    const field = event.currentTarget.elements.namedItem(BUDGET);
    if (screen.live === null || !(field instanceof HTMLInputElement)) return;
    event.preventDefault();
    // A number field hides a text that is no number behind an empty value.
    const budget = readBudget(field.validity.badInput ? '?' : field.value);
    const [issue] = budget.ok ? [] : budget.issues;
    this.setState({ error: issue === undefined ? null : issueSentence(issue, screen.texts) });
    if (budget.ok) screen.live.look({ ...screen.view, budget: budget.value });
  };
}

function BudgetControl({ screen, notes }: { readonly screen: Screen; readonly notes: FieldNotesProps }): VNode {
  const { texts, view } = screen;
  return (
    <span class="budget-control">
      <input
        key={view.budget}
        id={ID}
        class="number"
        type="number"
        name={BUDGET}
        min="0.01"
        step="any"
        defaultValue={view.budget ?? ''}
        aria-invalid={notes.error !== undefined}
        aria-describedby={describedBy(notes)}
      />
      <button type="submit" class="button">
        {texts.forecast.budgetApply}
      </button>
    </span>
  );
}

/** What else the link holds: a form sent to an address replaces its query. */
function OtherState({ view }: { readonly view: BillView }): VNode {
  const other = [...new URLSearchParams(encodeState({ ...view, budget: null }))];
  return (
    <>
      {other.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
