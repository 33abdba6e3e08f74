import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { adrMeta, adrText } from './documents/adr-meta.ts';

/** A document is a folder: `meta.yaml` for what every language shares, one text per language. Ids are `<folder>/<language>`. */
export const collections = {
  adr: defineCollection({
    loader: glob({
      base: 'content/adr',
      pattern: '*/{en,pt-br}.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: adrText,
  }),
  adrMeta: defineCollection({
    loader: glob({
      base: 'content/adr',
      pattern: '*/meta.yaml',
      generateId: ({ entry }) => entry.replace(/\/meta\.yaml$/, ''),
    }),
    schema: adrMeta,
  }),
};
