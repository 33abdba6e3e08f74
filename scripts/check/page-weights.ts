import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { dist, htmlPages, tags } from './site-files.ts';

/** Compressed bytes (Brotli, Node's default quality 11) that a page needs before a reader touches it. */
export type PageWeight = {
  readonly url: string;
  readonly html: number;
  readonly css: number;
  readonly js: number;
};

/** Weighs every page: its HTML, its style sheets, its scripts and everything these import statically. */
export function pageWeights(): readonly PageWeight[] {
  return htmlPages().map(({ url, html }) => {
    const links = tags(html, 'link');
    const sheets = links.filter((link) => link['rel'] === 'stylesheet').map((link) => link['href'] ?? '');
    const preloaded = links.filter((link) => link['rel'] === 'modulepreload').map((link) => link['href'] ?? '');
    const scripts = tags(html, 'script').flatMap((script) => script['src'] ?? []);
    return {
      url,
      html: brotliCompressSync(html).length,
      css: total(new Set(sheets)),
      js: total(withImports([...scripts, ...preloaded])),
    };
  });
}

/** Follows `import … from './x.js'`; `import()` and workers load on demand and are not counted. */
function withImports(entries: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...entries];
  for (let url = open.pop(); url !== undefined; url = open.pop()) {
    if (found.has(url)) continue;
    found.add(url);
    const imports = read(url).matchAll(/(?:import|from)\s*["'](\.{0,2}\/[^"']+)["']/g);
    for (const match of imports) open.push(path.posix.resolve(path.posix.dirname(url), match[1] ?? ''));
  }
  return found;
}

function total(urls: ReadonlySet<string>): number {
  return [...urls].reduce((sum, url) => sum + compressed(url), 0);
}

const sizes = new Map<string, number>();

function compressed(url: string): number {
  const known = sizes.get(url) ?? brotliCompressSync(read(url)).length;
  sizes.set(url, known);
  return known;
}

function read(url: string): string {
  const file = path.join(dist, url);
  if (!existsSync(file)) throw new Error(`A page asks for ${url}, which is not in dist/.`);
  return readFileSync(file, 'utf8');
}

if (import.meta.main) console.table(pageWeights());
