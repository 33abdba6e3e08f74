import type { Locale } from './locales.ts';
import { tagOf } from './locales.ts';

/** Orders words as a reader of the language expects, whatever the language of the machine: negative when `a` comes first. */
export function compareText(a: string, b: string, locale: Locale): number {
  return a.localeCompare(b, tagOf(locale));
}
