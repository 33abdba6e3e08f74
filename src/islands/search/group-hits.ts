import type { IndexedPage } from '#i18n/search-index.ts';
import type { Hit } from './search-engine.ts';

/** Hits of one page, the best first. */
export interface HitGroup {
  readonly page: IndexedPage;
  readonly hits: readonly Hit[];
}

const PAGES_SHOWN = 8;
const HITS_OF_A_PAGE = 3;

/** The best hits under their pages, in the order of each page's best one: few enough to be read. */
export function groupHits(hits: readonly Hit[]): readonly HitGroup[] {
  const groups = new Map<IndexedPage, Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.page) ?? [];
    if (group.length < HITS_OF_A_PAGE) group.push(hit);
    groups.set(hit.page, group);
  }
  return [...groups].slice(0, PAGES_SHOWN).map(([page, found]) => ({ page, hits: found }));
}
