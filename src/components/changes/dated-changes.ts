import type { Change, ChangeKind } from '#documents/change.ts';
import type { Locale } from '#i18n/locales.ts';
import { pathFor } from '#i18n/paths.ts';
import { paddedNumber } from '../decisions/padded-number.ts';

/** One thing that changed for readers, on its day. */
export interface DatedChange {
  readonly date: string;
  readonly kind: ChangeKind | 'decisions';
  readonly title: string;
  readonly text: string;
  readonly href: string;
}

/** What a decision record says of itself, in one language. */
export interface DatedDecision {
  readonly slug: string;
  readonly meta: { readonly number: number; readonly date: string };
  readonly text: { readonly title: string; readonly description: string };
}

/** Changes and decisions of one language together, the newest first. */
export function datedChanges(
  changes: readonly Change[],
  decisions: readonly DatedDecision[],
  locale: Locale,
): readonly DatedChange[] {
  const changed = changes.map(({ date, kind, title, text, page }): DatedChange => {
    return { date, kind, title: title[locale], text: text[locale], href: pathFor(locale, page) };
  });
  const decided = decisions.map(({ slug, meta, text }): DatedChange => ({
    date: meta.date,
    kind: 'decisions',
    title: `${paddedNumber(meta.number)} ${text.title}`,
    text: text.description,
    href: pathFor(locale, 'decisions', { slug }),
  }));
  return [...changed, ...decided].toSorted((a, b) => b.date.localeCompare(a.date));
}
