import { formatBytes, formatNumber, formatPercent } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { pageText } from '#i18n/page-text.ts';
import type { Constant } from './constants.ts';

/** A constant of the engine with its unit: `64 KB`, `24 h`, `1,000 records/s`. */
export function constantText({ value, kind }: Constant, locale: Locale): string {
  const t = pageText(locale, 'method');
  if (kind === 'number') return formatNumber(value, locale);
  if (kind === 'bytes') return formatBytes(value, locale);
  if (kind === 'bytes/s') return t('perSecond', { amount: formatBytes(value, locale) });
  if (kind === 'percent') return formatPercent(value, locale, 0);
  return `${formatNumber(value, locale)}\u00a0${kind === 'records/s' ? t('recordsPerSecond') : kind}`;
}
