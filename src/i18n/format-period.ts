import type { PeriodUnit } from '#engine/billing/analysis/trend-periods.ts';
import { formatDate } from './format.ts';
import type { Locale } from './locales.ts';
import { writeDay } from './write-day.ts';

const MARKS = {
  day: { day: 'numeric', month: 'short' },
  week: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: '2-digit' },
  year: { year: 'numeric' },
} as const satisfies Record<PeriodUnit, Intl.DateTimeFormatOptions>;

/** A period as it stands under a column of a chart: `Nov 21`, `21 de nov.`; `Nov ’26`, `nov. 26`; `2026`. */
export function markPeriod(start: string, unit: PeriodUnit, locale: Locale): string {
  const day = new Date(`${start}T00:00:00Z`);
  const text = writeDay(day, locale, MARKS[unit]);
  if (unit === 'month') return locale === 'en' ? text.replace(' ', ' ’') : text.replace(' de ', ' ');
  return locale === 'en' ? text : text.replace(' de ', ' ');
}

/** The same in a sentence or a table: a day, `Nov 16, 2026 – Nov 22, 2026`, a month, a year. */
export function formatPeriod(
  { start, end }: { readonly start: string; readonly end: string },
  unit: PeriodUnit,
  locale: Locale,
): string {
  switch (unit) {
    case 'day':
      return formatDate(start, locale);
    case 'week':
      return `${formatDate(start, locale)} – ${formatDate(end, locale)}`;
    case 'month':
      return formatDate(start.slice(0, 7), locale);
    case 'year':
      return formatDate(start.slice(0, 4), locale);
  }
}
