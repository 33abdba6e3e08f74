import { GB } from '#engine/kit/units.ts';
import { quotedPer } from '#engine/pricing/quoted-per.ts';
import { formatBytes, formatCompact, formatPercent, formatUsd } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Translate } from '#i18n/page-text.ts';
import { prices as texts } from '#i18n/text/prices.ts';
import { rateUnits } from '#i18n/text/rate-units.ts';
import type { PriceRow } from './price-groups.ts';

type Words = Translate<'prices'>;
type ManyKey = Extract<Parameters<Words>[0], `many.${string}`>;

/** Digits that survive multiplying a published decimal by a million: list prices have far fewer. */
const EXACT_DIGITS = 12;

/** A price as shown, `$0.40`; free prices say so. */
export function formatPrice(price: string, row: PriceRow, locale: Locale, t: Words): string {
  const amount = Number(price) * quotedPer(row.unit);
  return amount === 0 ? t('free') : formatUsd(Number(amount.toPrecision(EXACT_DIGITS)), locale, 'rate');
}

/** What one price is for: `shard-hour`, `million requests`. */
export function formatUnit(row: PriceRow, locale: Locale, t: Words): string {
  if (quotedPer(row.unit) > 1) return t('perMillion', { units: t(`many.${row.unit}` as ManyKey) });
  return rateUnits[row.unit as keyof typeof rateUnits][locale];
}

/** The unit of a count, in the plural where there is one: `requests`, `GB-month`. */
export function formatUnits(unit: string, locale: Locale, t: Words): string {
  const key = `many.${unit}`;
  return key in texts[locale] ? t(key as ManyKey) : rateUnits[unit as keyof typeof rateUnits][locale];
}

/** The end of a tier, in the unit of the rate: `to 10 TB`, `to 100B`, `beyond`. */
export function formatTierEnd(to: number | null, { unit }: PriceRow, locale: Locale, t: Words): string {
  if (to === null) return t('tierBeyond');
  const isData = unit.startsWith('GB') && to % 1024 === 0;
  return t('tierTo', { to: isData ? formatBytes(to * GB, locale) : formatCompact(to, locale, 4) });
}

/** A premium as people say it: `+100%`, `−5%`, `same`. */
export function formatPremium(premium: number, locale: Locale, t: Words): string {
  return premium === 0 ? t('same') : formatSigned(premium, locale);
}

/** A ratio with its sign: `+70%`, `0%`, `−5%`. */
export function formatSigned(ratio: number, locale: Locale): string {
  return (ratio > 0 ? '+' : '') + formatPercent(ratio, locale, 0);
}
