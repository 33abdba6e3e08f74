import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import type { Locale } from '#i18n/locales.ts';

/** Collections of documents that are a folder each: one text per language, and `meta.yaml` in the collection `<name>Meta`. */
type Documents = 'adr' | 'architecture';

/** A document in one language. */
export interface DocumentIn<Kind extends Documents> {
  readonly slug: string;
  readonly meta: CollectionEntry<`${Kind}Meta`>['data'];
  readonly text: CollectionEntry<Kind>['data'];
  readonly entry: CollectionEntry<Kind>;
}

/** Every document of a kind in one language, by the number its `meta.yaml` gives it. Throws when a folder lacks that file. */
export async function documentsOf<Kind extends Documents>(
  kind: Kind,
  locale: Locale,
  numberOf: (meta: CollectionEntry<`${Kind}Meta`>['data']) => number,
): Promise<readonly DocumentIn<Kind>[]> {
  const metas = new Map((await getCollection(`${kind}Meta`)).map(({ id, data }) => [id, data]));
  const texts = (await getCollection(kind)).filter(({ id }) => id.endsWith(`/${locale}`));
  return texts
    .map((entry): DocumentIn<Kind> => {
      const slug = entry.id.slice(0, -locale.length - 1);
      const meta = metas.get(slug);
      if (meta === undefined) throw new Error(`content/${kind}/${slug}: meta.yaml is missing`);
      return { slug, meta, text: entry.data, entry };
    })
    .toSorted((left, right) => numberOf(left.meta) - numberOf(right.meta));
}
