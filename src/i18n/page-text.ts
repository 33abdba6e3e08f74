import i18next from 'i18next';
import type { Area, TextKey } from './areas.ts';
import type { Locale } from './locales.ts';

/** Keys without their plural ending: a page asks for `events` with a count, not for `events_one`. */
type Singular<Key extends string> = Key extends `${infer Stem}_${'one' | 'many' | 'other'}` ? Stem : Key;

export type Values = Readonly<Record<string, string | number>>;

export type Translate<A extends Area> = (key: Singular<TextKey<A>>, values?: Values) => string;

/**
 * The words of one area for an .astro page, through the i18next instance that astro-i18next starts at build.
 * A missing key or value throws (see astro-i18next.config.ts). Islands and drawings use `textFor` instead.
 */
export function pageText<A extends Area>(locale: Locale, area: A): Translate<A> {
  const translate = i18next.getFixedT(locale, null, area) as (key: string, values: Values) => string;
  return (key, values = {}) => translate(key, values);
}
