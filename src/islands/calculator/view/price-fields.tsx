import type { VNode } from 'preact';
import { messagingBookFor } from '#engine/pricing/messaging-book.ts';
import { quotedPer } from '#engine/pricing/quoted-per.ts';
import type { Rate } from '#engine/pricing/rate.ts';
import { fill } from '#i18n/fill.ts';
import { describedBy } from '#viz/fields/field-notes.tsx';
import { Field } from '#viz/fields/field.tsx';
import { LONGEST_NUMBER, NumberInput } from '#viz/fields/number-input.tsx';
import { unitName } from '#viz/kit/names.ts';
import type { FieldKey } from '../form/field-key.ts';
import { writePrice } from '../form/price-field.ts';
import type { CalculatorView } from './context.ts';
import { isWrong, notesOf } from './field-notes.ts';

/** Characters of the longest price: a ladder is several numbers. */
const LONGEST_PRICE = 4 * LONGEST_NUMBER;

/** The reader's own prices: first what is not known here, then every rate the present answer uses. */
export function PriceFields({ view }: { readonly view: CalculatorView }): VNode {
  const { words } = view.texts;
  const missing = missingRates(view);
  const known = usedRates(view).filter((rate) => !missing.includes(rate));
  return (
    <>
      <p class="note">{words.pricesHelp}</p>
      {missing.length > 0 && (
        <fieldset class="group">
          <legend>{words.missingPrices}</legend>
          {missing.map((rate) => (
            <PriceField key={rate} rate={rate} view={view} />
          ))}
        </fieldset>
      )}
      <fieldset class="group">
        <legend>{words.knownPrices}</legend>
        {known.map((rate) => (
          <PriceField key={rate} rate={rate} view={view} />
        ))}
      </fieldset>
    </>
  );
}

/** Rates without a price in this region, which stay listed once the reader gave one. */
function missingRates({ answer, state }: CalculatorView): readonly string[] {
  const { rates } = messagingBookFor(state.inputs.region);
  const given = Object.keys(state.inputs.overrides).filter((rate) => rates.get(rate)?.tiers === null);
  return [...new Set([...given, ...answer.flatMap(({ bill }) => bill.missing)])].sort();
}

function usedRates({ answer, state }: CalculatorView): readonly string[] {
  const used = answer.flatMap(({ bill }) => bill.lines.map(({ rate }) => rate));
  return [...new Set([...Object.keys(state.inputs.overrides), ...used])].sort();
}

function PriceField({ rate, view }: { readonly rate: string; readonly view: CalculatorView }): VNode | null {
  const { texts, state, locale } = view;
  const known = messagingBookFor(state.inputs.region).rates.get(rate);
  if (known === undefined) return null;
  const key: FieldKey = `price.${rate}`;
  const per = quotedPer(known.unit);
  const given = state.inputs.overrides[rate];
  const text = given === undefined ? '' : writePrice(given, per, texts.words.upTo, locale);
  const notes = notesOf(key, view);
  const label = (
    <>
      <code>{rate}</code>
      <span class="price-unit">{perText(known.unit, view)}</span>
    </>
  );
  const input = (
    <NumberInput
      id={key}
      name={key}
      class="price-input"
      text={state.drafts[key] ?? text}
      longest={LONGEST_PRICE}
      placeholder={listPrice(known, per, view)}
      data={{ 'data-text': key }}
      describedBy={describedBy(notes)}
      isWrong={isWrong(key, view)}
    />
  );
  return <Field {...notes} label={label} control={input} />;
}

function perText(unit: string, { texts, results }: CalculatorView): string {
  const isMany = quotedPer(unit) > 1;
  const name = unitName(results.names.units, unit, isMany ? 'other' : 'one');
  return fill(isMany ? texts.words.usdPerMillion : texts.words.usdPer, { unit: name });
}

/** What the price book says, as a hint: the reader's price replaces it. */
function listPrice({ tiers }: Rate, per: number, { texts, locale }: CalculatorView): string {
  if (tiers === null) return texts.words.enter;
  return writePrice(
    tiers.length === 1 ? Number(tiers[0]?.price) : tiers.map((tier) => ({ ...tier, price: Number(tier.price) })),
    per,
    texts.words.upTo,
    locale,
  );
}
