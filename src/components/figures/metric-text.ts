import type { Outcome } from '#engine/metrics/outcome.ts';
import type { Locale } from '#i18n/locales.ts';
import { pageText } from '#i18n/page-text.ts';
import { writeMetric } from '#i18n/write-metric.ts';

/** A metric as prose says it: its number, "unknown" or "never". */
export function metricText(outcome: Outcome, locale: Locale): string {
  if (outcome.kind === 'known') return writeMetric(outcome.value, outcome.unit, locale);
  return pageText(locale, 'decisions')(outcome.kind);
}

/** Anchor of a metric in the list at the end of its document. */
export function metricAnchor(id: string): string {
  return `figure-${id}`;
}
