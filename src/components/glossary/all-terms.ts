import { getCollection } from 'astro:content';
import type { GlossaryTerm } from '#documents/glossary.ts';
import { locales, tagOf } from '#i18n/locales.ts';
import type { Locale } from '#i18n/locales.ts';

/** A term with the area it belongs to: the name of its file. */
export interface AreaTerm extends GlossaryTerm {
  readonly area: GlossaryArea;
}

/** The areas of the glossary in the order its filter offers them. */
export const GLOSSARY_AREAS = ['messaging', 'delivery', 'cost', 'data', 'banking'] as const;
export type GlossaryArea = (typeof GLOSSARY_AREAS)[number];

/** Every term, sorted by its name in the reader's language. Throws for a file that is no area. */
export async function allTerms(locale: Locale): Promise<readonly AreaTerm[]> {
  const files = await getCollection('glossary');
  const terms = files.flatMap(({ id, data }) => {
    const area = GLOSSARY_AREAS.find((known) => known === id);
    if (area === undefined) throw new Error(`content/glossary/${id}.yaml is not an area of the glossary`);
    return data.terms.map((term) => ({ ...term, area }));
  });
  const { compare } = new Intl.Collator(tagOf(locale));
  return terms.toSorted((left, right) => compare(left.term[locale], right.term[locale]));
}

/** The terms named, in the order of the names. Throws for one the glossary does not have. */
export async function termsNamed(ids: readonly string[], locale: Locale): Promise<readonly AreaTerm[]> {
  const terms = new Map((await allTerms(locale)).map((term) => [term.id, term]));
  return ids.map((id) => {
    const term = terms.get(id);
    if (term === undefined) throw new Error(`content/glossary has no term "${id}"`);
    return term;
  });
}

/** The language of the site that is not the reader's. */
export function otherLocale(locale: Locale): Locale {
  return locales.find((other) => other !== locale) ?? locale;
}

/** First letter of a name without accent, as the list is divided: `árvore` → `A`. */
export function firstLetter(name: string): string {
  return name.normalize('NFD').charAt(0).toUpperCase();
}

/** Anchor of a term's definition at the end of a document. */
export function termAnchor(id: string): string {
  return `term-${id}`;
}
