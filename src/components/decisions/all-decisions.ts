import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import type { AdrMeta, AdrText } from '#documents/adr-meta.ts';
import type { Locale } from '#i18n/locales.ts';

/** A decision record in one language. */
export interface Decision {
  readonly slug: string;
  readonly meta: AdrMeta;
  readonly text: AdrText;
  readonly entry: CollectionEntry<'adr'>;
}

/** Every record in one language, by number. Throws when a folder lacks its `meta.yaml`. */
export async function allDecisions(locale: Locale): Promise<readonly Decision[]> {
  const metas = new Map((await getCollection('adrMeta')).map(({ id, data }) => [id, data]));
  const texts = (await getCollection('adr')).filter(({ id }) => id.endsWith(`/${locale}`));
  return texts
    .map((entry) => {
      const slug = entry.id.slice(0, -locale.length - 1);
      const meta = metas.get(slug);
      if (meta === undefined) throw new Error(`content/adr/${slug}: meta.yaml is missing`);
      return { slug, meta, text: entry.data, entry };
    })
    .toSorted((left, right) => left.meta.number - right.meta.number);
}

/** `4` → `0004`, as records are numbered everywhere. */
export function paddedNumber(number: number): string {
  return String(number).padStart(4, '0');
}
