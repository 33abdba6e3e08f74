import type { CollectionEntry } from 'astro:content';
import { getEntry } from 'astro:content';
import type { AdrText } from '#documents/adr-meta.ts';
import type { SitePage, SitePageMeta } from '#documents/site-page-meta.ts';
import { isSitePage } from '#documents/site-page-meta.ts';
import type { Locale } from '#i18n/locales.ts';

/** A page about the site in one language. */
export interface SiteText {
  readonly meta: SitePageMeta;
  readonly text: AdrText;
  readonly entry: CollectionEntry<'site'>;
}

/** The page of that name. Throws when its folder is incomplete. */
export async function sitePage(page: SitePage, locale: Locale): Promise<SiteText> {
  const meta = await getEntry('siteMeta', page);
  const entry = await getEntry('site', `${page}/${locale}`);
  if (meta === undefined || entry === undefined) throw new Error(`content/site/${page} is incomplete`);
  return { meta: meta.data, text: entry.data, entry };
}

/** The page at an address: `/en/security/`. */
export function sitePageAt(pathname: string, locale: Locale): Promise<SiteText> {
  const name = pathname.split('/').filter(Boolean)[1];
  if (!isSitePage(name)) throw new Error(`${pathname} is no page about the site`);
  return sitePage(name, locale);
}
