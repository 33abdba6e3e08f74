import { areas } from './areas.ts';
import type { Area, TextKey } from './areas.ts';
import type { Locale } from './locales.ts';

/**
 * The words of one area as plain data, for pure drawings and for the JSON block an island reads. Server side only: the
 * browser receives the words it uses, never the dictionaries.
 */
export function textFor<A extends Area>(locale: Locale, area: A): Readonly<Record<TextKey<A>, string>> {
  return areas[area][locale] as Readonly<Record<TextKey<A>, string>>;
}

/** The named words only: `pickText(textFor(locale, 'calculator'), ['copy', 'reset'])`. */
export function pickText<Key extends string, Wanted extends Key>(
  text: Readonly<Record<Key, string>>,
  keys: readonly Wanted[],
): Readonly<Record<Wanted, string>> {
  return Object.fromEntries(keys.map((key) => [key, text[key]])) as Record<Wanted, string>;
}
