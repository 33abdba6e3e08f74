import { htmlPages, sitemapPaths } from '../../scripts/check/site-files.ts';

/** Every page of the sitemap: a new page is tested without being named here. */
export const sitePages = sitemapPaths();

/** Documents of a kind share one template and its script. */
const isDocument = (url: string) => /\/(decisions|architectures)\/[^/]+\/$/.test(url);

/** Every decision record and architecture page, in both languages. */
export const documentPages = sitePages.filter(isDocument);

/** Every page that is made in a way of its own, and one document of each kind and language: for what depends on how a page is made. */
export const differentPages = sitePages.filter((url) => {
  const kind = url.split('/').slice(0, 3).join('/');
  return !isDocument(url) || sitePages.find((other) => isDocument(other) && other.startsWith(`${kind}/`)) === url;
});

/** The same, in one language only: what does not depend on the words is tried once. */
export const englishPages = differentPages.filter((url) => url.startsWith('/en/'));

/** Our custom elements, each with the English pages that hold it, the shortest page first. */
export const pagesByElement: ReadonlyMap<string, readonly string[]> = placesOfElements();

/** English pages with a tool, panel or table that listens, and one page of text: header and footer are the same on all. */
export const livePages = englishPages.filter((url, index) => {
  const own = [...pagesByElement.values()].filter((pages) => pages.length < englishPages.length);
  return index === 0 || own.some((pages) => pages.includes(url));
});

function placesOfElements(): ReadonlyMap<string, readonly string[]> {
  const pages = htmlPages()
    .filter(({ url }) => englishPages.includes(url))
    .toSorted((left, right) => left.html.length - right.html.length);
  const names = pages.flatMap(({ html }) => [...html.matchAll(/<(fin-[a-z-]+)/g)].map((match) => match[1] ?? ''));
  return new Map(
    [...new Set(names)].map((name) => [
      name,
      pages.filter(({ html }) => html.includes(`<${name}`)).map(({ url }) => url),
    ]),
  );
}
