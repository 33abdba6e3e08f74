import type { InitOptions } from 'i18next';

/**
 * What astro-i18next needs to start i18next on every page at build. The integration copies this object into generated
 * code as text, so it holds plain data and closed functions only; the words themselves come from `dictionaries.ts`.
 * A missing key or a missing value stops the build: there is no fallback language.
 */
export default {
  defaultLocale: 'en',
  locales: ['en', 'pt-br'],
  load: ['server'],
  showDefaultLocale: true,
  i18nextServerPlugins: { fsBackend: null, dictionaries: '/src/i18n/dictionaries.ts' },
  i18nextServer: {
    initAsync: false,
    lowerCaseLng: true,
    load: 'currentOnly',
    lng: 'en',
    preload: ['en', 'pt-br'],
    ns: ['text'],
    defaultNS: 'text',
    fallbackLng: false,
    nsSeparator: false,
    interpolation: { prefix: '{', suffix: '}', escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (languages: readonly string[], _namespace: string, key: string) => {
      throw new Error('No text for ' + key + ' in ' + languages.join(', '));
    },
    missingInterpolationHandler: (text: string, match: readonly string[]) => {
      throw new Error('No value for ' + String(match[0]) + ' in: ' + text);
    },
  } satisfies InitOptions,
};
