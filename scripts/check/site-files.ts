import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '#scripts/root.ts';

export const dist = path.join(root, 'dist');

export type HtmlPage = {
  /** As in the address bar: `/en/calculator/`. */
  readonly url: string;
  readonly html: string;
};

/** Every page of the built site. */
export function htmlPages(): readonly HtmlPage[] {
  return distFiles('.html').map((file) => ({
    url: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    html: readFileSync(path.join(dist, file), 'utf8'),
  }));
}

/** Files of the built site by the end of their name, relative to dist/, with forward slashes. */
export function distFiles(extension: string): readonly string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension))
    .map((file) => file.replaceAll(path.sep, '/'))
    .toSorted();
}

/** Paths of the pages in the sitemap. */
export function sitemapPaths(): readonly string[] {
  const maps = distFiles('.xml').filter((file) => /^sitemap-\d+\.xml$/.test(file));
  const urls = maps.flatMap((file) => {
    const text = readFileSync(path.join(dist, file), 'utf8');
    return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? '').pathname);
  });
  return urls.toSorted();
}

/** Attributes of every `<name …>` tag in a page of ours (Astro writes quoted or bare attributes, no comments). */
export function tags(html: string, name: string): readonly Readonly<Record<string, string>>[] {
  const found = html.matchAll(new RegExp(`<${name}\\s([^>]*)>`, 'g'));
  return [...found].map((tag) => {
    const pairs = (tag[1] ?? '').matchAll(/([\w:-]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
    return Object.fromEntries([...pairs].map((pair) => [pair[1] ?? '', pair[2] ?? pair[3] ?? pair[4] ?? '']));
  });
}
