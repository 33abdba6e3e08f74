import { formatMagnitude, formatNumber } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { pageText } from '#i18n/page-text.ts';
import { metricAnchor } from '../figures/metric-text.ts';

// A dot stands in no id of a metric, so that these notes and those of metrics never meet.

/** Anchor of the note that says what the total of an architecture is the sum of. */
export const TOTAL_NOTE = metricAnchor('cost.total');
/** Anchor of the note that divides the total by what is handled. */
export const PER_UNIT_NOTE = metricAnchor('cost.per-unit');

/** Below this what a system handles is written in digits. */
const DIGITS_UP_TO = 1e6;

/** What a system handles in a month, as a figure beside its cost. */
export function handledText(value: number | null, locale: Locale): string {
  if (value === null) return pageText(locale, 'architectures')('unknown');
  return value >= DIGITS_UP_TO ? formatMagnitude(value, locale) : formatNumber(value, locale, 0);
}
