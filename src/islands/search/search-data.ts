import type { Locale } from '#i18n/locales.ts';
import type { search } from '#i18n/text/search.ts';

/** What the page gives its search. */
export interface SearchData {
  readonly locale: Locale;
  readonly words: (typeof search)['en'];
  /** The page that lists all pages: what is left when there is no index. */
  readonly contents: string;
}
