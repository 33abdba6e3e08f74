import type { Quota } from '#engine/quotas/quota.ts';
import { formatBytes, formatDate, formatNumber, formatPercent } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Translate } from '#i18n/page-text.ts';
import { quotaLabels } from '#i18n/text/quota-labels.ts';
import { quotaUnits } from '#i18n/text/quota-units.ts';
import { quotaValues } from '#i18n/text/quota-values.ts';
import { brokerFigure } from './broker-figure.ts';
import { serviceOf } from './quota-groups.ts';

type Words = Translate<'quotas'>;

const NBSP = '\u00a0';

/** What a quota limits, in words: services share the names of their limits. */
export function formatLabel(id: string, locale: Locale): string {
  return quotaLabels[id.slice(id.indexOf('.') + 1) as keyof typeof quotaLabels][locale];
}

/** Service and limit in one name: `SQS standard: Longest retention`, for a broker its type. */
export function formatFullName(id: string, locale: Locale, t: Words): string {
  const broker = brokerFigure(id);
  if (broker === null) return `${formatService(serviceOf(id), t)}: ${formatLabel(id, locale)}`;
  return `${formatService(broker.kind, t)}, ${broker.type}: ${t(`broker.${broker.property}` as 'broker.ingress-max')}`;
}

/** The service of the quota book by its name. */
export function formatService(service: string, t: Words): string {
  return t(`service.${service}` as 'service.lambda');
}

/** The value of a quota with its unit, as people read it: `1 MB`, `600 requests/s`, `at least once`, `yes`. */
export function formatQuota({ value, unit }: Quota, locale: Locale, t: Words): string {
  if (typeof value === 'boolean') return value ? t('yes') : t('no');
  if (typeof value === 'string') return formatFact(value, unit, locale);
  if (unit === 'bytes') return formatBytes(value, locale);
  if (unit === 'share') return formatPercent(value, locale);
  return formatNumber(value, locale) + NBSP + unitName(unit, value, locale, t);
}

function formatFact(value: string, unit: string, locale: Locale): string {
  if (unit === 'date') return formatDate(value, locale);
  if (unit === 'text') return quotaValues[value as keyof typeof quotaValues][locale];
  return value;
}

function unitName(unit: string, value: number, locale: Locale, t: Words): string {
  if (value === 1 && (unit === 'days' || unit === 'calls/s')) return t(`one.${unit}`);
  return quotaUnits[unit as keyof typeof quotaUnits][locale];
}

/** Whether AWS raises it on request; where no source says, that is said. A fact that is no figure has nothing to raise. */
export function formatAdjustable({ adjustable, value }: Quota, t: Words): string {
  if (adjustable === null) return typeof value === 'number' ? t('notStated') : '–';
  return adjustable ? t('adjustable') : t('fixed');
}
