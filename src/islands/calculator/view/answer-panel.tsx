import type { VNode } from 'preact';
import { fill } from '#i18n/fill.ts';
import { Finding } from '#viz/finding/finding.tsx';
import { Ranking } from '#viz/ranking/ranking.tsx';
import type { CalculatorView } from './context.ts';
import { FlipSentence } from './flip-sentence.tsx';

/** Where the bill of an option and the field of a price stand on the page. */
export const billHref = (option: string) => `#bill-${option}`;
export const priceHref = (rate: string) => `#price.${rate}`;

/** The answer: one sentence, the ranking, where it flips. */
export function AnswerPanel({ view }: { readonly view: CalculatorView }): VNode {
  const { answer, results, state } = view;
  return (
    <>
      <Finding estimates={answer} context={results} id="why-answer" />
      <p class="note">
        {hasTaxes(view) ? view.texts.words.withTax : view.texts.words.beforeTax} {moneySentence(view)}
      </p>
      <Ranking
        estimates={answer}
        eventsPerMonth={state.inputs.workload.eventsPerMonth}
        context={results}
        id="why"
        billHref={billHref}
        priceHref={priceHref}
      />
      <FlipSentence view={view} />
    </>
  );
}

function hasTaxes({ state }: CalculatorView): boolean {
  const { currency, exchangeRate, exchangeTax, invoiceTax } = state.inputs.money;
  return currency === 'BRL' && exchangeRate !== null && exchangeTax + invoiceTax > 0;
}

/** How reais were made from dollars, with the reader's rate and its date. */
function moneySentence(view: CalculatorView): string {
  const { state, texts, results } = view;
  const { currency, exchangeRate, exchangeDate, exchangeTax, invoiceTax } = state.inputs.money;
  const { words } = texts;
  if (currency === 'USD') return '';
  if (exchangeRate === null) return words.needsRate;
  const sentence = fill(words.inReais, {
    rate: results.format.number(exchangeRate, 4),
    date: exchangeDate === null ? words.undated : results.format.date(exchangeDate),
  });
  if (!hasTaxes(view)) return sentence;
  const taxes = fill(words.withTaxes, {
    exchange: results.format.percent(exchangeTax, 2),
    invoice: results.format.percent(invoiceTax, 2),
  });
  return `${sentence} ${taxes}`;
}
