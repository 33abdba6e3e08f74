import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { locales } from '#i18n/locales.ts';
import { pageKind } from '#i18n/page-kind.ts';
import type { IndexedPage } from '#i18n/search-index.ts';
import { toSections } from './to-sections.ts';

/** Pages that only list others: what they say stands on those. */
const LISTS = /^\/[^/]+\/contents\/$/;

/** What the search of each language looks through, from the built pages: `search/<locale>.json`. */
export function writeSearch(folder: string): void {
  mkdirSync(path.join(folder, 'search'), { recursive: true });
  for (const locale of locales) {
    const files = globSync(`${locale}/**/index.html`, { cwd: folder }).toSorted();
    const pages = files.flatMap((file): IndexedPage[] => {
      const address = `/${file.replaceAll(path.sep, '/').slice(0, -'index.html'.length)}`;
      if (LISTS.test(address)) return [];
      const sections = toSections(readFileSync(path.join(folder, file), 'utf8'), address);
      return [{ path: address, kind: pageKind(address), title: sections[0]?.title ?? '', sections }];
    });
    writeFileSync(path.join(folder, 'search', `${locale}.json`), JSON.stringify(pages));
  }
}
