import type { MetricUnit } from '#engine/metrics/metric-spec.ts';
import type { PublishedClaim } from '#documents/published-claim.ts';
import { formatNumber, formatUsd } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { pageText } from '#i18n/page-text.ts';
import { writeMetric } from '#i18n/write-metric.ts';

const MONEY: readonly MetricUnit[] = ['usd', 'usd-month', 'usd-million'];

/** Writes amounts of a claim as exactly as its source does: to the cent where it prints cents; anything else as prose says it. */
export function amountWriter({ figure, lines }: PublishedClaim, locale: Locale) {
  const printed = [figure.value, figure.upTo ?? 0, ...lines.map(({ theirs }) => theirs ?? 0)];
  const exact = printed.some((value) => !Number.isInteger(value));
  return (value: number, unit: MetricUnit = figure.unit): string =>
    MONEY.includes(unit) ? formatUsd(value, locale, exact ? 'cents' : 'whole') : writeMetric(value, unit, locale);
}

/** What a source prints: `$2,600`, `$600 to $900`. */
export function printedText(claim: PublishedClaim, locale: Locale): string {
  const { value, upTo } = claim.figure;
  const write = amountWriter(claim, locale);
  return upTo === undefined
    ? write(value)
    : pageText(locale, 'claimsCheck')('span', { from: write(value), to: write(upTo) });
}

/** What a figure is per: `a month`; nothing where it is a sum or no money. */
export function perText({ figure }: PublishedClaim, locale: Locale): string {
  const t = pageText(locale, 'claimsCheck');
  if (figure.unit === 'usd-month') return t('perMonth');
  return figure.unit === 'usd-million' ? t('perMillion') : '';
}

/** Significant digits of a factor: what a reader compares. */
const DIGITS = 3;

/** Our figure over theirs: `101×`, `0.26×`. */
export function factorText(factor: number, locale: Locale): string {
  const digits = Math.max(0, DIGITS - 1 - Math.floor(Math.log10(factor)));
  return `${formatNumber(factor, locale, digits)}×`;
}
