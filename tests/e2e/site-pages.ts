import { sitemapPaths } from '../../scripts/check/site-files.ts';

/** Every page of the sitemap: a new page is tested without being named here. */
export const sitePages = sitemapPaths();

/** The same, in one language only: what does not depend on the words is tried once. */
export const englishPages = sitePages.filter((url) => url.startsWith('/en/'));
