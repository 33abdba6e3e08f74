import type { MoneyView } from '#i18n/format-for.ts';
import { USD_VIEW } from '#i18n/format-for.ts';
import type { MoneyChoice } from '../inputs/inputs.ts';

/** How amounts are shown: reais only once the reader gave a rate, with the reader's taxes on top. */
export function moneyView({ currency, exchangeRate, exchangeTax, invoiceTax }: MoneyChoice): MoneyView {
  if (currency === 'USD' || exchangeRate === null) return USD_VIEW;
  return { currency: 'BRL', perUsd: exchangeRate * (1 + exchangeTax) * (1 + invoiceTax) };
}
