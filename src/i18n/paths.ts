import { isLocale, locales } from './locales.ts';
import type { Locale } from './locales.ts';
import { pages } from './nav.ts';
import type { Page } from './nav.ts';

/** Every page exists in every language: `export const getStaticPaths = localePaths`. */
export function localePaths(): { params: { locale: Locale } }[] {
  return locales.map((locale) => ({ params: { locale } }));
}

/** What may follow a path: `search` with or without `?`, `hash` with or without `#`. */
export interface PathEnd {
  /** A document under the page: `0004-sqs-for-buffered-work`. */
  readonly slug?: string;
  readonly search?: string;
  readonly hash?: string;
}

function withMark(mark: '?' | '#', text = ''): string {
  const bare = text.startsWith(mark) ? text.slice(1) : text;
  return bare && mark + bare;
}

/** The address of a page in one language, from the root and with its trailing slash. */
export function pathFor(locale: Locale, page: Page, end: PathEnd = {}): string {
  const path = [locale, pages[page], end.slug].filter(Boolean).join('/');
  return `/${path}/${withMark('?', end.search)}${withMark('#', end.hash)}`;
}

/** The same page in another language. A path outside any language leads to that language's home. */
export function switchLocale(pathname: string, to: Locale): string {
  const [first, ...rest] = pathname.split('/').filter(Boolean);
  const path = isLocale(first) ? [to, ...rest] : [to];
  return `/${path.join('/')}/`;
}

/** The language of a path, if its first segment is one. */
export function localeOf(pathname: string): Locale | undefined {
  const first = pathname.split('/')[1];
  return isLocale(first) ? first : undefined;
}
