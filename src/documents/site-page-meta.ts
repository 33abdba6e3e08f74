import { z } from 'astro/zod';
import { bothLanguages } from './metric-schema.ts';

/** Pages about the site itself, each a folder of `content/site/` named as its address. */
export const SITE_PAGES = ['method', 'operations', 'security', 'accessibility'] as const;
export type SitePage = (typeof SITE_PAGES)[number];

export function isSitePage(page: unknown): page is SitePage {
  return SITE_PAGES.some((known) => known === page);
}

/** What a page about the site says in every language: `meta.yaml` beside the two texts. It has no figures or drawings of its own. */
export const sitePageMeta = z.strictObject({
  /** The day its statements were last compared with the site. */
  reviewed: z.preprocess((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value), z.iso.date()),
  /** Its parts in order; each is an anchor. */
  parts: z.array(z.strictObject({ id: z.string().regex(/^[a-z-]+$/), name: bothLanguages })).min(1),
});
export type SitePageMeta = z.output<typeof sitePageMeta>;
