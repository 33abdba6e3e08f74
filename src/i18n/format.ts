import { tagOf } from './locales.ts';
import type { Locale } from './locales.ts';
import { writeDay } from './write-day.ts';

/** Non-breaking: a figure never parts from its unit or its currency sign. */
const NBSP = '\u00a0';

/** English here writes numbers, dates and dollars as in the United States. */
const intlTag = (locale: Locale) => (locale === 'en' ? 'en-US' : tagOf(locale));

const formats = new Map<string, Intl.NumberFormat>();

/** Building an Intl format is far slower than using it, and a result table uses the same few hundreds of times. */
function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(intlTag(locale), { signDisplay: 'negative', ...options });
  formats.set(key, made);
  return made;
}

/**
 * What every number here shares: the reader's separators, a real minus sign, no-break spaces, and a RangeError for NaN or an
 * infinity, because "unknown" has its own words and must never be shown as a number.
 */
function written(value: number, locale: Locale, options: Intl.NumberFormatOptions): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number to show: ${value}`);
  return numberFormat(locale, options)
    .format(value)
    .replace('-', '\u2212')
    .replaceAll(/[\u0020\u202f]/g, NBSP);
}

/** Counts and plain numbers: `1,234.5`, `1.234,5`. At most `digits` decimals, none that are zero. */
export function formatNumber(value: number, locale: Locale, digits = 3): string {
  return written(value, locale, { maximumFractionDigits: digits });
}

/** A ratio as a percentage: 0.0625 → `6.3%`, `6,3%`. */
export function formatPercent(ratio: number, locale: Locale, digits = 1): string {
  return written(ratio, locale, { style: 'percent', maximumFractionDigits: digits });
}

export type Currency = 'USD' | 'BRL';

/** `cents`: a bill. `whole`: a monthly figure to compare. `rate`: a list price, every published digit. */
export type Precision = 'cents' | 'whole' | 'rate';

function decimals(amount: number, precision: Precision): Intl.NumberFormatOptions {
  const size = Math.abs(amount);
  if (precision === 'rate') return { minimumFractionDigits: 2, maximumFractionDigits: 12 };
  if (precision === 'whole' && size >= 99.995) return { maximumFractionDigits: 0 };
  // Less than half a cent is not nothing: two significant digits instead of "0.00".
  if (size > 0 && size < 0.005) return { maximumSignificantDigits: 2 };
  return { minimumFractionDigits: 2, maximumFractionDigits: 2 };
}

/** Money: `$1,234.56`, `US$ 1.234,56`; reais: `R$1,234.56`, `R$ 1.234,56`. */
export function formatMoney(
  amount: number,
  currency: Currency,
  locale: Locale,
  precision: Precision = 'cents',
): string {
  return written(amount, locale, { style: 'currency', currency, ...decimals(amount, precision) });
}

export function formatUsd(amount: number, locale: Locale, precision: Precision = 'cents'): string {
  return formatMoney(amount, 'USD', locale, precision);
}

/** How much of a date is known decides how it is written: a year alone, a month, or a day. */
const dateStyles = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'short' },
  10: { year: 'numeric', month: 'short', day: 'numeric' },
} as const satisfies Record<number, Intl.DateTimeFormatOptions>;

/** An ISO date, whole or in part: `Nov 21, 2026`, `21 de nov. de 2026`; `Nov 2026`, `nov. de 2026`; `2026`. */
export function formatDate(date: string, locale: Locale): string {
  const style = (dateStyles as Readonly<Record<number, Intl.DateTimeFormatOptions>>)[date.length];
  const at = new Date(`${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`);
  if (!style || Number.isNaN(at.getTime())) throw new RangeError(`Not a date to show: ${date}`);
  return writeDay(at, locale, style).replaceAll(' ', NBSP);
}

/** Names of powers of a thousand as people write them on an axis. */
const magnitudes = {
  en: ['', 'k', 'M', 'B', 'T'],
  'pt-br': ['', `${NBSP}mil`, `${NBSP}mi`, `${NBSP}bi`, `${NBSP}tri`],
} as const satisfies Record<Locale, readonly string[]>;

interface Scaled {
  readonly mantissa: number;
  readonly name: string;
}

/** Splits off the power of a thousand after rounding, so that 999,999 is `1M` and never `1000k`. */
function scaled(value: number, locale: Locale, digits: number): Scaled {
  const rounded = Number(value.toPrecision(digits));
  const names = magnitudes[locale];
  const wanted = Math.floor(Math.log10(Math.abs(rounded) || 1) / 3 + 1e-9);
  const power = Math.min(Math.max(wanted, 0), names.length - 1);
  return { mantissa: rounded / 1000 ** power, name: names[power] ?? '' };
}

/** A short magnitude for axes and labels: `1k`, `41M`, `1.5B`; `1 mil`, `41 mi`, `1,5 bi`. */
export function formatCompact(value: number, locale: Locale, digits = 3): string {
  const { mantissa, name } = scaled(value, locale, digits);
  return written(mantissa, locale, { maximumSignificantDigits: digits }) + name;
}

/** Money on an axis: `$1.5k`, `US$ 1,5 mil`. Below a thousand it is written without decimals it does not need. */
export function formatMoneyCompact(amount: number, currency: Currency, locale: Locale, digits = 3): string {
  const { mantissa, name } = scaled(amount, locale, digits);
  return written(mantissa, locale, { style: 'currency', currency, maximumSignificantDigits: digits }) + name;
}

/** A magnitude in words for prose: `41 million`, `41 milhões`. */
export function formatMagnitude(value: number, locale: Locale, digits = 3): string {
  return written(value, locale, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: digits });
}

const byteUnits = ['B', 'KB', 'MB', 'GB', 'TB', 'PB'] as const;

/** Bytes as AWS meters them, 1 KB being 1,024 bytes: `512 B`, `1.5 KB`, `64 KB`. */
export function formatBytes(bytes: number, locale: Locale, digits = 3): string {
  const wanted = Math.floor(Math.log2(Math.abs(bytes) || 1) / 10);
  const power = Math.min(Math.max(wanted, 0), byteUnits.length - 1);
  const mantissa = written(bytes / 1024 ** power, locale, { maximumSignificantDigits: Math.max(digits, 4) });
  return `${mantissa}${NBSP}${byteUnits[power]}`;
}

/** Names one after the other, as a sentence has them: `1.0 and 1.2`, `1.0 e 1.2`. */
export function formatList(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(intlTag(locale), { type: 'conjunction' }).format(names);
}
