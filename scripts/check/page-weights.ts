import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { compressors } from '#scripts/serve/files.ts';
import type { HtmlPage } from './site-files.ts';
import { dist, htmlPages, tags } from './site-files.ts';

/** Weighs texts and files of the site, each file once. */
export type Scales = { readonly text: (text: string) => number; readonly file: (url: string) => number };

/** Bytes that a page needs before a reader touches it, compressed. */
export type PageWeight = {
  readonly url: string;
  readonly html: number;
  readonly css: number;
  readonly js: number;
  /** Scripts that the drawing of an architecture loads once it is worked with; what only zooming loads is not among them. */
  readonly later: number;
};

/** Weighs a page: its HTML, its style sheets, its scripts and everything these import statically. */
export function weighPage({ url, html }: HtmlPage, scales: Scales): PageWeight {
  const total = (urls: ReadonlySet<string>) => [...urls].reduce((sum, each) => sum + scales.file(each), 0);
  const links = tags(html, 'link');
  const sheets = links.filter((link) => link['rel'] === 'stylesheet').map((link) => link['href'] ?? '');
  const preloaded = links.filter((link) => link['rel'] === 'modulepreload').map((link) => link['href'] ?? '');
  const scripts = tags(html, 'script').flatMap((script) => script['src'] ?? []);
  const first = withImports([...scripts, ...preloaded], read);
  return {
    url,
    html: scales.text(html),
    css: total(new Set(sheets)),
    js: total(first),
    later: total(loadedLater(withImports(scripts.filter(isDrawing), read), read, first)),
  };
}

/** Scripts and all they import with `import … from './x.js'`. What `import()` and workers load on demand does not count. */
export function withImports(entries: readonly string[], source: (url: string) => string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...entries];
  for (let url = open.pop(); url !== undefined; url = open.pop()) {
    if (found.has(url)) continue;
    found.add(url);
    const imports = source(url).matchAll(/(?:import|from)\s*["'](\.{0,2}\/[^"']+)["']/g);
    for (const match of imports) open.push(path.posix.resolve(path.posix.dirname(url), match[1] ?? ''));
  }
  return found;
}

const isDrawing = (url: string) => url.includes('/Diagram.');
/** Loaded by readers who zoom, and by nobody else. */
const isZoom = (url: string) => url.includes('/zoom.');

/** What scripts load with `import('./x.js')`, and all that this imports in turn, without what is there already and the zoom. */
export function loadedLater(
  scripts: ReadonlySet<string>,
  source: (url: string) => string,
  first: ReadonlySet<string> = scripts,
): ReadonlySet<string> {
  const later = new Set<string>();
  const open = [...scripts];
  for (let url = open.pop(); url !== undefined; url = open.pop()) {
    for (const [, target = ''] of source(url).matchAll(/import\(\s*["'`](\.{0,2}\/[^"'`]+)["'`]/g)) {
      const entry = path.posix.resolve(path.posix.dirname(url), target);
      if (isZoom(entry)) continue;
      const found = [...withImports([entry], source)].filter((each) => !first.has(each) && !later.has(each));
      for (const each of found) later.add(each);
      open.push(...found);
    }
  }
  return later;
}

/** Compresses as `npm start` does. */
export const exact = scales((text) => compressors.br(Buffer.from(text)).length);

/** Compresses a tenth worse, in a twentieth of the time. */
export const quick = scales((text) => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return brotliCompressSync(text, { params }).length;
});

function scales(text: (text: string) => number): Scales {
  const sizes = new Map<string, number>();
  const file = (url: string) => {
    const known = sizes.get(url) ?? text(read(url));
    sizes.set(url, known);
    return known;
  };
  return { text, file };
}

function read(url: string): string {
  const file = path.join(dist, url);
  if (!existsSync(file)) throw new Error(`A page asks for ${url}, which is not in dist/.`);
  return readFileSync(file, 'utf8');
}

if (import.meta.main) console.table(htmlPages().map((page) => weighPage(page, exact)));
