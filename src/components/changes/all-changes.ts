import { getCollection } from 'astro:content';
import type { ChangeKind } from '#documents/change.ts';
import type { Locale } from '#i18n/locales.ts';
import { pathFor } from '#i18n/paths.ts';
import { allDecisions, paddedNumber } from '../decisions/all-decisions.ts';

/** One thing that changed for readers, on its day. */
export interface DatedChange {
  readonly date: string;
  readonly kind: ChangeKind | 'decisions';
  readonly title: string;
  readonly text: string;
  readonly href: string;
}

/** Changes and decisions of one language together, the newest first. */
export async function allChanges(locale: Locale): Promise<readonly DatedChange[]> {
  const changes = (await getCollection('changes')).map(({ data: { date, kind, title, text, page } }): DatedChange => {
    return { date, kind, title: title[locale], text: text[locale], href: pathFor(locale, page) };
  });
  const decisions = (await allDecisions(locale)).map(({ slug, meta, text }): DatedChange => ({
    date: meta.date,
    kind: 'decisions',
    title: `${paddedNumber(meta.number)} ${text.title}`,
    text: text.description,
    href: pathFor(locale, 'decisions', { slug }),
  }));
  return [...changes, ...decisions].toSorted((a, b) => b.date.localeCompare(a.date));
}
