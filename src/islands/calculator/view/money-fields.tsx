import type { VNode } from 'preact';
import type { CalculatorView } from './context.ts';
import { ChoiceField } from './choice-field.tsx';
import { describedBy, FieldNotes, isInvalid } from './field-frame.tsx';
import { QuantityInput } from './quantity-input.tsx';
import type { OtherQuantity } from '../form/quantity-field.ts';

/** Which money amounts are shown in: dollars, or reais at the reader's rate with the reader's taxes. */
export function MoneyFields({ view }: { readonly view: CalculatorView }): VNode {
  const { money } = view.state.inputs;
  const { words } = view.texts;
  return (
    <>
      <ChoiceField
        field="currency"
        label={words.currency}
        choices={[
          ['USD', words['currency.USD']],
          ['BRL', words['currency.BRL']],
        ]}
        value={money.currency}
        view={view}
      />
      {money.currency === 'BRL' && (
        <>
          <SettingNumber field="exchangeRate" view={view} />
          <ExchangeDate view={view} />
          <SettingNumber field="exchangeTax" view={view} />
          <SettingNumber field="invoiceTax" view={view} />
          <p class="field-help">{words.notTaxAdvice}</p>
        </>
      )}
    </>
  );
}

/** A number that is no part of the workload: typed only. */
export function SettingNumber({
  field,
  view,
}: {
  readonly field: OtherQuantity;
  readonly view: CalculatorView;
}): VNode {
  const { words } = view.texts;
  const { inputs } = view.state;
  const value = field === 'hoursPerMonth' ? inputs.hoursPerMonth : inputs.money[field];
  return (
    <div class="field">
      <div class="field-top">
        <label class="field-label" for={field}>
          {words[field]}
        </label>
        <QuantityInput
          field={field}
          value={value}
          view={view}
          placeholder={field === 'exchangeRate' ? words.enter : undefined}
        />
      </div>
      <FieldNotes field={field} help={words[`${field}.help`]} view={view} />
    </div>
  );
}

function ExchangeDate({ view }: { readonly view: CalculatorView }): VNode {
  const { words } = view.texts;
  return (
    <div class="field">
      <div class="field-top">
        <label class="field-label" for="exchangeDate">
          {words.exchangeDate}
        </label>
        <input
          id="exchangeDate"
          name="exchangeDate"
          class="text-input date-input"
          type="date"
          autocomplete="off"
          data-text="exchangeDate"
          value={view.state.drafts['exchangeDate'] ?? view.state.inputs.money.exchangeDate ?? ''}
          aria-describedby={describedBy('exchangeDate', view, true)}
          aria-invalid={isInvalid('exchangeDate', view) ? 'true' : undefined}
        />
      </div>
      <FieldNotes field="exchangeDate" help={words['exchangeDate.help']} view={view} />
    </div>
  );
}
