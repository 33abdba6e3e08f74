import { expect, test } from 'vitest';
import type { AdrMeta } from '#documents/adr-meta.ts';
import { isShapedBy } from '#documents/is-shaped-by.ts';
import { readDocuments } from '#documents/read-documents.ts';
import { locales } from '#i18n/locales.ts';
import { root } from '#scripts/root.ts';

const mvp = readDocuments(root, locales).documents.find(({ slug }) => slug === 'web-mvp');
const shaped = (slug: string, shapes: AdrMeta['shapes']) =>
  isShapedBy({ id: 'web-mvp', nodes: mvp?.nodes ?? [] }, { slug, meta: { shapes } });

test('a decision shapes a system that its record names, or that has a part that names it', () => {
  expect(shaped('0013-sampled-traces-structured-logs', [])).toBe(true);
  expect(shaped('0024-static-site', ['web-mvp'])).toBe(true);
  expect(shaped('0024-static-site', ['event-mesh'])).toBe(false);
});
