import type { Outcome } from '#engine/metrics/outcome.ts';
import type { NamedMetric } from '#documents/adr-meta.ts';
import type { Locale } from '#i18n/locales.ts';
import { pageText } from '#i18n/page-text.ts';
import { joinMetric, writeMetric } from '#i18n/write-metric.ts';

/** A metric as prose says it: its number, "unknown" or "never". */
export function metricText(outcome: Outcome, locale: Locale): string {
  if (outcome.kind === 'known') return writeMetric(outcome.value, outcome.unit, locale);
  return pageText(locale, 'decisions')(outcome.kind);
}

/** The name of a metric as it reads behind its number; empty for one the document does not name. */
export function metricLabel(outcome: Outcome, name: NamedMetric['name'] | undefined, locale: Locale): string {
  return joinMetric(metricText(outcome, locale), name?.[locale] ?? '', locale);
}

/** Anchor of a metric in the list at the end of its document, or of the part of a page that has figures of its own. */
export function metricAnchor(id: string, within = 'figure'): string {
  return `${within}-${id}`;
}

/** Anchor of an outside constant in the same list. */
export function factAnchor(id: string): string {
  return `fact-${id}`;
}
