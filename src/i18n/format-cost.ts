import { tagOf } from './locales.ts';
import type { Locale } from './locales.ts';

/**
 * How many decimals a cost of a bill is written with: a bill's two; none, but for less than a hundred, of which the rest would be much; all it
 * has; `plain`: no more than it has.
 */
export type CostPrecision = 'cents' | 'whole' | 'exact' | 'plain';

const NBSP = '\u00a0';
const DIGITS: Readonly<Record<CostPrecision, Intl.NumberFormatOptions>> = {
  cents: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  whole: { maximumFractionDigits: 0 },
  exact: { minimumFractionDigits: 2, maximumFractionDigits: 18 },
  plain: { maximumFractionDigits: 18 },
};
/** Below this, cents are much of a cost. */
const WHOLE_FROM = 100;
/** What would be written as no cents at all. */
const HALF_A_CENT = 0.005;
const formats = new Map<string, Intl.NumberFormat>();

/**
 * An exact decimal of a bill in whatever currency the bill is in: `$1,234.56`, `R$ 1.234,56`; a currency no country has is written
 * behind the figure, and no currency not at all. The digits are those of the decimal: nothing passes through a float. What is less than half
 * a cent and yet something is said to be: `< $0.01`, and of a credit `> −$0.01`.
 */
export function formatCost(
  decimal: string,
  currency: string | null,
  locale: Locale,
  precision: CostPrecision = 'cents',
): string {
  const value = Number(decimal);
  const isSmall = precision === 'whole' && Math.abs(value) < WHOLE_FROM && !Number.isInteger(value);
  if (precision !== 'cents' && !isSmall) return written(decimal, currency, locale, precision);
  if (value === 0 || Math.abs(value) >= HALF_A_CENT) return written(decimal, currency, locale, 'cents');
  return value > 0
    ? `<${NBSP}${written('0.01', currency, locale, 'cents')}`
    : `>${NBSP}${written('-0.01', currency, locale, 'cents')}`;
}

function written(decimal: string, currency: string | null, locale: Locale, precision: CostPrecision): string {
  const code = currency?.toUpperCase() ?? '';
  const isCode = /^[A-Z]{3}$/.test(code);
  const key = `${locale} ${isCode ? code : ''} ${precision}`;
  const format = formats.get(key) ?? numberFormat(locale, isCode ? code : null, precision);
  formats.set(key, format);
  const text = format
    .format(decimal as Intl.StringNumericLiteral)
    .replace('-', '\u2212')
    .replaceAll(/[\u0020\u202f]/g, NBSP);
  return isCode || currency === null ? text : `${text}${NBSP}${currency}`;
}

function numberFormat(locale: Locale, currency: string | null, precision: CostPrecision): Intl.NumberFormat {
  return new Intl.NumberFormat(locale === 'en' ? 'en-US' : tagOf(locale), {
    signDisplay: 'negative',
    ...(currency === null ? {} : { style: 'currency', currency }),
    ...DIGITS[precision],
  });
}
