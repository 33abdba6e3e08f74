/** The only list of languages. A locale is what stands in URLs, folder names and dictionaries. */
export const locales = ['en', 'pt-br'] as const;

export type Locale = (typeof locales)[number];

/** Where a reader goes whose language we cannot tell. */
export const defaultLocale: Locale = 'en';

const tags = { en: 'en', 'pt-br': 'pt-BR' } as const satisfies Record<Locale, string>;

/** The BCP 47 tag for `<html lang>`, `hreflang` and `Intl`. */
export type LocaleTag = (typeof tags)[Locale];

export function tagOf(locale: Locale): LocaleTag {
  return tags[locale];
}

/** Each language named in itself, as a reader looks for it. */
export const localeNames = { en: 'English', 'pt-br': 'Português' } as const satisfies Record<Locale, string>;

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}
