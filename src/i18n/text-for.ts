import { areas } from './areas.ts';
import type { Area, TextKey } from './areas.ts';
import type { Locale } from './locales.ts';

/**
 * The words of one area as plain data, for pure drawings and for the JSON block an island reads. Server side only: the
 * browser receives the words of its tool, never the dictionaries.
 */
export function textFor<A extends Area>(locale: Locale, area: A): Readonly<Record<TextKey<A>, string>> {
  return areas[area][locale] as Readonly<Record<TextKey<A>, string>>;
}
