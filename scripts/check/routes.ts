import { readFileSync } from 'node:fs';
import path from 'node:path';
import { locales, tagOf } from '#i18n/locales.ts';
import type { HtmlPage } from './site-files.ts';
import { dist, htmlPages, sitemapPaths, tags } from './site-files.ts';

const SITE = 'https://finops.moretes.com';

/** Two languages or neither, for pages: routes, html lang, hreflang, canonical, titles, sitemap and robots. */
export function checkRoutes(): readonly string[] {
  const pages = htmlPages();
  const localized = pages.filter(({ url }) => localeOf(url) !== undefined);
  return [
    ...missingTranslations(localized),
    ...localized.flatMap(checkHead),
    ...checkSitemap(localized),
    ...checkTitles(localized),
    ...checkNotFound(pages),
  ];
}

/** The page of a localized path without its language: `/en/prices/` → `prices/`. */
const pageOf = (url: string): string => url.split('/').slice(2).join('/');
const localeOf = (url: string) => locales.find((locale) => url.startsWith(`/${locale}/`));

function missingTranslations(pages: readonly HtmlPage[]): readonly string[] {
  const urls = new Set(pages.map(({ url }) => url));
  const names = new Set(pages.map(({ url }) => pageOf(url)));
  const wanted = [...names].flatMap((name) => locales.map((locale) => `/${locale}/${name}`));
  return wanted.filter((url) => !urls.has(url)).map((url) => `${url}: the page is missing in this language`);
}

function checkHead({ url, html }: HtmlPage): readonly string[] {
  const links = tags(html, 'link');
  const locale = localeOf(url) ?? 'en';
  const alternates = new Map(links.filter((link) => link['hreflang']).map((l) => [l['hreflang'], l['href']]));
  const wrong = locales
    .filter((other) => alternates.get(tagOf(other)) !== `${SITE}/${other}/${pageOf(url)}`)
    .map((other) => `hreflang ${tagOf(other)} is ${alternates.get(tagOf(other)) ?? 'missing'}`);
  const canonical = links.find((link) => link['rel'] === 'canonical')?.['href'];
  const language = tags(html, 'html')[0]?.['lang'];
  return [
    ...wrong,
    ...(alternates.has('x-default') ? [] : ['hreflang x-default is missing']),
    ...(canonical === SITE + url ? [] : [`canonical is ${canonical ?? 'missing'}`]),
    ...(language === tagOf(locale) ? [] : [`html lang is ${language ?? 'missing'}`]),
  ].map((problem) => `${url}: ${problem}`);
}

/** Readers find a page by its title and description: each has its own, in its own language. */
function checkTitles(pages: readonly HtmlPage[]): readonly string[] {
  const seen = new Map<string, string>();
  return pages.flatMap(({ url, html }) => {
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1]?.trim() ?? '';
    const description = tags(html, 'meta').find((meta) => meta['name'] === 'description')?.['content'] ?? '';
    return [title, description].flatMap((text, index) => {
      const kind = index === 0 ? 'title' : 'description';
      const other = seen.get(kind + text);
      seen.set(kind + text, url);
      if (text === '') return [`${url}: no ${kind}`];
      return other === undefined ? [] : [`${url}: same ${kind} as ${other}`];
    });
  });
}

function checkSitemap(pages: readonly HtmlPage[]): readonly string[] {
  const listed = sitemapPaths();
  const urls = pages.map(({ url }) => url).filter((url) => !url.includes('404'));
  const robots = readFileSync(path.join(dist, 'robots.txt'), 'utf8');
  return [
    ...urls.filter((url) => !listed.includes(url)).map((url) => `${url}: not in the sitemap`),
    ...listed.filter((url) => !urls.includes(url)).map((url) => `${url}: in the sitemap but not built`),
    ...(robots.includes(`Sitemap: ${SITE}/sitemap-index.xml`) ? [] : ['robots.txt: does not name the sitemap']),
  ];
}

function checkNotFound(pages: readonly HtmlPage[]): readonly string[] {
  return pages.some(({ url }) => url === '/404.html') ? [] : ['404.html is missing'];
}
