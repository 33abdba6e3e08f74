import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Locale } from '#i18n/locales.ts';
import { localeNames } from '#i18n/locales.ts';
import { pageKind } from '#i18n/page-kind.ts';
import { search } from '#i18n/text/search.ts';
import { classesOf, removeFrom, selectFirst, textOf } from './hast.ts';

/** What the picture of a page shows where a link to it is shared: words and figures of the page itself. */
export interface Card {
  /** What kind of page it is, '' when it is none in particular. */
  readonly kind: string;
  readonly language: string;
  readonly title: string;
  /** Its finding, or what it says of itself. */
  readonly sentence: string;
  /** The figure that stands on its first screen, with its name. */
  readonly figure: { readonly value: string; readonly name: string } | null;
}

const parser = unified().use(rehypeParse);

/** Reads the card from a built page. Throws when the page has no heading: every page has one. */
export function cardOf(html: string, path: string, locale: Locale): Card {
  const tree: Root = parser.parse(html);
  // Words for screen readers say what a control does, and a card has none.
  removeFrom(tree, hasClass('visually-hidden'));
  const title = selectFirst(tree, ({ tagName }) => tagName === 'h1');
  if (title === undefined) throw new Error(`${path} has no h1`);
  const said = selectFirst(tree, hasClass('finding')) ?? selectFirst(tree, hasClass('lede'));
  const kind = pageKind(path);
  return {
    kind: kind === 'page' ? '' : search[locale][`kind.${kind}`],
    language: localeNames[locale],
    title: words(title),
    sentence: said === undefined ? '' : words(said),
    figure: figureOf(selectFirst(tree, hasClass('adr-facts'))),
  };
}

/** The first fact of a document that is a figure: what an architecture costs a month, where a decision flips. */
function figureOf(facts: Element | undefined): Card['figure'] {
  for (const fact of facts?.children ?? []) {
    if (fact.type !== 'element') continue;
    const value = selectFirst(fact, hasClass('num'));
    const name = selectFirst(fact, ({ tagName }) => tagName === 'dt');
    if (value === undefined || name === undefined) continue;
    const rest = selectFirst(fact, hasClass('muted'));
    const more = rest === undefined ? '' : `: ${words(rest)}`;
    return { value: words(value), name: words(name) + more };
  }
  return null;
}

function hasClass(name: string): (element: Element) => boolean {
  return ({ properties }) => classesOf(properties).includes(name);
}

function words(element: Element): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}
