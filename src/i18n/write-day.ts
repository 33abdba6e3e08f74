import { tagOf } from './locales.ts';
import type { Locale } from './locales.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A day as the language writes it with these parts; English as in the United States. Building an Intl format takes far longer than
 * using it, and a chart uses the same few for every mark.
 */
export function writeDay(day: Date, locale: Locale, parts: Intl.DateTimeFormatOptions): string {
  const key = locale + JSON.stringify(parts);
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale === 'en' ? 'en-US' : tagOf(locale), { ...parts, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(day);
}
