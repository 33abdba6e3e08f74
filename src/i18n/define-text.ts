import type { Locale } from './locales.ts';

/** The words of one area, in every language. */
export type Text<Key extends string = string> = Readonly<Record<Locale, Readonly<Record<Key, string>>>>;

/**
 * The words of one area in every language, side by side. A key that one language lacks does not compile; that both use
 * the same placeholders (`{name}`) is checked by a test. Counted texts are `key_one`, `key_many` and `key_other`: the
 * plural forms of Portuguese, also present in English (where `_many` is never chosen) so that the keys stay equal.
 */
export function defineText<const Key extends string>(text: Text<Key>): Text<Key> {
  return text;
}
