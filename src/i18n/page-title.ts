import { areas } from './areas.ts';
import type { Area } from './areas.ts';
import type { Locale } from './locales.ts';
import type { Page } from './nav.ts';

/** Pages whose words stand in an area of their own; those about the site are documents and bring their title themselves. */
export type TitledPage = Extract<Page, Area>;

/** What a page calls itself in lists and trails: its `title` and a sentence from the area of words named as the page. */
export function pageTitle(locale: Locale, page: TitledPage): { readonly title: string; readonly description: string } {
  const text: Readonly<Record<string, string>> = areas[page][locale];
  const { title, description, lede } = text;
  // Some descriptions hold figures that only their page works out.
  const plain = [description, lede].find((sentence) => sentence !== undefined && !sentence.includes('{'));
  if (title === undefined || plain === undefined)
    throw new Error(`src/i18n/text: the area ${page} lacks a title or a description without figures`);
  return { title, description: plain };
}
