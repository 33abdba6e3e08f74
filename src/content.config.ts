import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { adrMeta, adrText } from './documents/adr-meta.ts';
import { change } from './documents/change.ts';
import { publishedClaim } from './documents/published-claim.ts';
import { architectureMeta } from './documents/architecture-meta.ts';
import { glossaryArea } from './documents/glossary.ts';
import { sitePageMeta } from './documents/site-page-meta.ts';

const texts = (base: string) =>
  glob({ base, pattern: '*/{en,pt-br}.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });
const metas = (base: string) =>
  glob({ base, pattern: '*/meta.yaml', generateId: ({ entry }) => entry.replace(/\/meta\.yaml$/, '') });

/** A document is a folder: `meta.yaml` for what every language shares, one text per language. Ids are `<folder>/<language>`. */
export const collections = {
  adr: defineCollection({ loader: texts('content/adr'), schema: adrText }),
  adrMeta: defineCollection({ loader: metas('content/adr'), schema: adrMeta }),
  architecture: defineCollection({ loader: texts('content/architecture'), schema: adrText }),
  changes: defineCollection({ loader: glob({ base: 'content/changes', pattern: '*.yaml' }), schema: change }),
  /** Costs that others published, counted again: one file each, both languages in it. */
  publishedClaims: defineCollection({
    loader: glob({ base: 'content/claims', pattern: '*.yaml' }),
    schema: publishedClaim,
  }),
  architectureMeta: defineCollection({ loader: metas('content/architecture'), schema: architectureMeta }),
  glossary: defineCollection({ loader: glob({ base: 'content/glossary', pattern: '*.yaml' }), schema: glossaryArea }),
  site: defineCollection({ loader: texts('content/site'), schema: adrText }),
  siteMeta: defineCollection({ loader: metas('content/site'), schema: sitePageMeta }),
};
