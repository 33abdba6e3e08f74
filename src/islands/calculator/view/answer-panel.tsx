import type { VNode } from 'preact';
import { fill } from '#i18n/fill.ts';
import { Finding } from '#viz/finding/finding.tsx';
import type { CalculatorView } from './context.ts';

/** The answer in one sentence, and in which money it is said. */
export function AnswerPanel({ view }: { readonly view: CalculatorView }): VNode {
  const { answer, results } = view;
  return (
    <>
      <Finding estimates={answer} context={results} id="why-answer" />
      <p class="note">
        {hasTaxes(view) ? view.texts.words.withTax : view.texts.words.beforeTax} {moneySentence(view)}
      </p>
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
