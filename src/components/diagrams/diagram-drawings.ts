import { getEntry } from 'astro:content';
import type { DiagramMeta } from '#documents/diagram-meta.ts';
import type { Locale } from '#i18n/locales.ts';

const files = import.meta.glob<string>('/content/*/*/diagrams/*.{svg,mmd}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A Mermaid drawing of a document in one language. */
export interface Drawing extends DiagramMeta {
  /** As `npm run diagrams` wrote it. */
  readonly svg: string;
  readonly source: string;
}

/** A drawing of the document a page shows. Throws when there is none of that name; `check:content` says so before. */
export async function drawingAt(pathname: string, id: string, locale: Locale): Promise<Drawing> {
  const [, section, slug = ''] = pathname.split('/').filter(Boolean);
  const [folder, entry] =
    section === 'decisions'
      ? (['adr', await getEntry('adrMeta', slug)] as const)
      : (['architecture', await getEntry('architectureMeta', slug)] as const);
  const meta = entry?.data.diagrams[id];
  const name = `/content/${folder}/${slug}/diagrams/${id}.${locale}`;
  const [svg, source] = [files[`${name}.svg`], files[`${name}.mmd`]];
  if (meta === undefined || svg === undefined || source === undefined)
    throw new Error(`${pathname} shows a diagram there is not: ${id}`);
  return { ...meta, svg, source };
}
