import type { Locale } from './locales.ts';
import { tagOf } from './locales.ts';

const rules = new Map<Locale, Intl.PluralRules>();

/**
 * The form of a text that follows a number in digits. Portuguese has a third form for millions, but only where the number is
 * written in words ("um milhão de eventos"): in digits it takes the plain plural ("1.000.000 eventos").
 */
export function pluralForm(value: number, locale: Locale): 'one' | 'other' {
  const known = rules.get(locale) ?? new Intl.PluralRules(tagOf(locale));
  rules.set(locale, known);
  // Nothing is counted as several: Brazilian engineers write "0 requisições"; the plural rules of the standard would say "0 requisição".
  return value !== 0 && known.select(value) === 'one' ? 'one' : 'other';
}
