import { sitemapPaths } from '../../scripts/check/site-files.ts';

/** Every page of the sitemap: a new page is tested without being named here. */
export const sitePages = sitemapPaths();

/** Documents of a kind share one template and its script. */
const isDocument = (url: string) => /\/(decisions|architectures)\/[^/]+\/$/.test(url);

/** Every page that is made in a way of its own, and one document of each kind and language: for what depends on how a page is made. */
export const differentPages = sitePages.filter((url) => {
  const kind = url.split('/').slice(0, 3).join('/');
  return !isDocument(url) || sitePages.find((other) => isDocument(other) && other.startsWith(`${kind}/`)) === url;
});

/** The same, in one language only: what does not depend on the words is tried once. */
export const englishPages = differentPages.filter((url) => url.startsWith('/en/'));
