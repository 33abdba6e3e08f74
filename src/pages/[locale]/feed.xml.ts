import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { allDecisions, paddedNumber } from '#components/decisions/all-decisions.ts';
import { isLocale, tagOf } from '#i18n/locales.ts';
import { pageText } from '#i18n/page-text.ts';
import { localePaths, pathFor } from '#i18n/paths.ts';

export const getStaticPaths = localePaths;

/** The decisions of one language as a feed, the newest first. */
export async function GET({ params, site }: APIContext): Promise<Response> {
  const { locale } = params;
  if (!isLocale(locale) || site === undefined) throw new Error(`no feed for ${String(locale)}`);
  const t = pageText(locale, 'decisions');
  const newest = (await allDecisions(locale)).toSorted((left, right) => right.meta.date.localeCompare(left.meta.date));
  return rss({
    title: `${t('title')} · ${pageText(locale, 'site')('name')}`,
    description: t('description'),
    site,
    customData: `<language>${tagOf(locale)}</language>`,
    items: newest.map(({ slug, meta, text }) => ({
      title: `${paddedNumber(meta.number)} ${text.title}`,
      description: text.description,
      link: pathFor(locale, 'decisions', { slug }),
      pubDate: new Date(`${meta.date}T00:00:00Z`),
      categories: meta.topics.map((topic) => t(`topic.${topic}`)),
    })),
  });
}
