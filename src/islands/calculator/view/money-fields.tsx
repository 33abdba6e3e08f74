import type { VNode } from 'preact';
import { describedBy } from '#viz/fields/field-notes.tsx';
import { Field } from '#viz/fields/field.tsx';
import { SegmentedField } from '#viz/fields/segmented-field.tsx';
import { TextInput } from '#viz/fields/text-input.tsx';
import type { OtherQuantity } from '../../form/quantity-field.ts';
import type { CalculatorView } from './context.ts';
import { isWrong, notesOf } from './field-notes.ts';
import { NumberField } from './number-field.tsx';

/** Which money amounts are shown in: dollars, or reais at the reader's rate with the reader's taxes. */
export function MoneyFields({ view }: { readonly view: CalculatorView }): VNode {
  const { money } = view.state.inputs;
  const { words } = view.texts;
  return (
    <>
      <SegmentedField
        {...notesOf('currency', view)}
        label={words.currency}
        choices={[
          ['USD', words['currency.USD']],
          ['BRL', words['currency.BRL']],
        ]}
        value={money.currency}
        data={{ 'data-choice': 'currency' }}
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

interface SettingProps {
  readonly field: OtherQuantity;
  readonly view: CalculatorView;
}

/** A number that is no part of the workload: typed only. */
export function SettingNumber({ field, view }: SettingProps): VNode {
  const { words } = view.texts;
  const { inputs } = view.state;
  return (
    <NumberField
      field={field}
      label={words[field]}
      help={words[`${field}.help`]}
      value={field === 'hoursPerMonth' ? inputs.hoursPerMonth : inputs.money[field]}
      emptyMeans={field === 'exchangeRate' ? words.enter : undefined}
      view={view}
    />
  );
}

function ExchangeDate({ view }: { readonly view: CalculatorView }): VNode {
  const { words } = view.texts;
  const { drafts, inputs } = view.state;
  const notes = notesOf('exchangeDate', view, words['exchangeDate.help']);
  const input = (
    <TextInput
      id="exchangeDate"
      name="exchangeDate"
      type="date"
      class="date-input"
      text={drafts['exchangeDate'] ?? inputs.money.exchangeDate ?? ''}
      data={{ 'data-text': 'exchangeDate' }}
      describedBy={describedBy(notes)}
      isWrong={isWrong('exchangeDate', view)}
    />
  );
  return <Field {...notes} label={words.exchangeDate} control={input} />;
}
