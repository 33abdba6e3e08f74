import {
  formatBytes,
  formatCompact,
  formatDate,
  formatList,
  formatMagnitude,
  formatMoney,
  formatMoneyCompact,
  formatNumber,
  formatPercent,
  formatUsd,
} from './format.ts';
import type { Currency, Precision } from './format.ts';
import type { Locale } from './locales.ts';
import { pluralForm } from './plural-form.ts';

/** How a reader looks at money: the unit of account stays US dollars, reais are a view at the reader's own rate. */
export interface MoneyView {
  readonly currency: Currency;
  /** How many units of the currency stand for one US dollar, taxes the reader added included. */
  readonly perUsd: number;
}

export const USD_VIEW: MoneyView = { currency: 'USD', perUsd: 1 };

/** All formats of one reader in one object, as drawings want them (`#viz/kit/format.ts`). */
export function formatFor(locale: Locale, view: MoneyView = USD_VIEW) {
  return {
    plural: (value: number) => pluralForm(value, locale),
    number: (value: number, digits?: number) => formatNumber(value, locale, digits),
    percent: (ratio: number, digits?: number) => formatPercent(ratio, locale, digits),
    usd: (amount: number, precision?: Precision) => formatUsd(amount, locale, precision),
    money: (usd: number, precision?: 'cents' | 'whole') =>
      formatMoney(usd * view.perUsd, view.currency, locale, precision),
    usdCompact: (amount: number) => formatMoneyCompact(amount, 'USD', locale),
    compact: (value: number, digits?: number) => formatCompact(value, locale, digits),
    magnitude: (value: number, digits?: number) => formatMagnitude(value, locale, digits),
    bytes: (value: number) => formatBytes(value, locale),
    date: (date: string) => formatDate(date, locale),
    list: (names: readonly string[]) => formatList(names, locale),
  };
}
