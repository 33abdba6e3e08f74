import type { BackendModule } from 'i18next';
import { areas } from './areas.ts';
import { isLocale } from './locales.ts';
import type { Locale } from './locales.ts';

/** All words of one language as i18next wants them: `area.key`. */
export function dictionaryOf(locale: Locale): Record<string, Readonly<Record<string, string>>> {
  return Object.fromEntries(Object.entries(areas).map(([area, text]) => [area, text[locale]]));
}

/** The typed dictionaries as an i18next backend: astro-i18next starts i18next with it on every page. */
const dictionaries: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language, _namespace, done) {
    if (isLocale(language)) done(null, dictionaryOf(language));
    else done(new Error(`No dictionary for ${language}`), null);
  },
};

export default dictionaries;
