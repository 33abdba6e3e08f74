import type { Locale } from '#i18n/locales.ts';
import type { DocumentIn } from '../documents-of.ts';
import { documentsOf } from '../documents-of.ts';

/** An architecture page in one language. */
export type Architecture = DocumentIn<'architecture'>;

/** Every architecture in one language, in the order the site tells them. */
export async function allArchitectures(locale: Locale): Promise<readonly Architecture[]> {
  return documentsOf('architecture', locale, ({ order }) => order);
}

/** The architecture a page shows: `/en/architectures/event-mesh/`. */
export async function architectureAt(pathname: string, locale: Locale): Promise<Architecture> {
  const slug = pathname.split('/').filter(Boolean)[2];
  const found = (await allArchitectures(locale)).find((architecture) => architecture.slug === slug);
  if (found === undefined) throw new Error(`${pathname} is no architecture page`);
  return found;
}
