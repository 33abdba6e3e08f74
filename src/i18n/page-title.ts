import { areas } from './areas.ts';
import type { Locale } from './locales.ts';
import type { Page } from './nav.ts';

/** What a page calls itself in lists and trails: `title` and `description` of the area of words named as the page. */
export function pageTitle(locale: Locale, page: Page): { readonly title: string; readonly description: string } {
  const text: Readonly<Record<string, string>> = areas[page][locale];
  const { title, description } = text;
  if (!title || !description) throw new Error(`src/i18n/text: the area ${page} has no title and description`);
  return { title, description };
}
