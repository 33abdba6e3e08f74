import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { allChanges } from '#components/changes/all-changes.ts';
import { isLocale, tagOf } from '#i18n/locales.ts';
import { pageText } from '#i18n/page-text.ts';
import { localePaths } from '#i18n/paths.ts';

export const getStaticPaths = localePaths;

/** The changes and decisions of one language as a feed, the newest first. */
export async function GET({ params, site }: APIContext): Promise<Response> {
  const { locale } = params;
  if (!isLocale(locale) || site === undefined) throw new Error(`no feed for ${String(locale)}`);
  const t = pageText(locale, 'changes');
  return rss({
    title: `${t('feedTitle')} · ${pageText(locale, 'site')('name')}`,
    description: t('description'),
    site,
    customData: `<language>${tagOf(locale)}</language>`,
    items: (await allChanges(locale)).map(({ date, kind, title, text, href }) => ({
      title,
      description: text,
      link: href,
      pubDate: new Date(`${date}T00:00:00Z`),
      categories: [t(`kind.${kind}`)],
    })),
  });
}
