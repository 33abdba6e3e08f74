import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import type { AdrText } from '#documents/adr-meta.ts';
import type { ArchitectureMeta } from '#documents/architecture-meta.ts';
import type { Locale } from '#i18n/locales.ts';

/** An architecture page in one language. */
export interface Architecture {
  readonly slug: string;
  readonly meta: ArchitectureMeta;
  readonly text: AdrText;
  readonly entry: CollectionEntry<'architecture'>;
}

/** Every architecture in one language, in the order the site tells them. */
export async function allArchitectures(locale: Locale): Promise<readonly Architecture[]> {
  const metas = new Map((await getCollection('architectureMeta')).map(({ id, data }) => [id, data]));
  const texts = (await getCollection('architecture')).filter(({ id }) => id.endsWith(`/${locale}`));
  return texts
    .map((entry) => {
      const slug = entry.id.slice(0, -locale.length - 1);
      const meta = metas.get(slug);
      if (meta === undefined) throw new Error(`content/architecture/${slug}: meta.yaml is missing`);
      return { slug, meta, text: entry.data, entry };
    })
    .toSorted((left, right) => left.meta.order - right.meta.order);
}

/** The architecture a page shows: `/en/architectures/event-mesh/`. */
export async function architectureAt(pathname: string, locale: Locale): Promise<Architecture> {
  const slug = pathname.split('/').filter(Boolean)[2];
  const found = (await allArchitectures(locale)).find((architecture) => architecture.slug === slug);
  if (found === undefined) throw new Error(`${pathname} is no architecture page`);
  return found;
}
