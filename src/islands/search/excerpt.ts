import type { Locale } from '#i18n/locales.ts';
import { wordForms, wordsOf } from '#i18n/word-forms.ts';

/** A piece of text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Characters shown of a section, and how many of them may stand before the first match. */
const LENGTH = 170;
const LEAD = 50;

/** The passage of a text that holds most of what matched, in pieces: text to text, so that nothing of it can become markup. */
export function excerpt(text: string, matched: ReadonlySet<string>, locale: Locale): readonly Piece[] {
  const found = matches(text, matched, locale);
  const from = wordStart(text, bestStart(found));
  const to = wordEnd(text, from + LENGTH);
  const pieces = mark(text.slice(0, to), matches(text.slice(0, to), matched, locale), from);
  return [...plain(from > 0 ? '… ' : ''), ...pieces, ...plain(to < text.length ? ' …' : '')];
}

/** A title with what matched in it. */
export function markTitle(title: string, matched: ReadonlySet<string>, locale: Locale): readonly Piece[] {
  return mark(title, matches(title, matched, locale), 0);
}

interface Match {
  readonly at: number;
  readonly end: number;
  readonly form: string;
}

function matches(text: string, matched: ReadonlySet<string>, locale: Locale): readonly Match[] {
  return wordsOf(text).flatMap(({ word, at }) => {
    const form = wordForms(word, locale).find((one) => matched.has(one));
    return form === undefined ? [] : [{ at, end: at + word.length, form }];
  });
}

/** The start of the passage with most different words, the first of equals. */
function bestStart(found: readonly Match[]): number {
  let best = { start: 0, count: 0 };
  for (const { at } of found) {
    const start = Math.max(0, at - LEAD);
    const within = found.filter((match) => match.at >= start && match.end <= start + LENGTH);
    const count = new Set(within.map(({ form }) => form)).size;
    if (count > best.count) best = { start, count };
  }
  return best.start;
}

function wordStart(text: string, at: number): number {
  return at === 0 ? 0 : text.indexOf(' ', at) + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  return Math.max(text.lastIndexOf(' ', at), 0) || at;
}

function mark(text: string, found: readonly Match[], from: number): readonly Piece[] {
  let at = from;
  const pieces: Piece[] = [];
  for (const match of found.filter((one) => one.at >= from)) {
    pieces.push(...plain(text.slice(at, match.at)), { text: text.slice(match.at, match.end), isMatch: true });
    at = match.end;
  }
  return [...pieces, ...plain(text.slice(at))];
}

function plain(text: string): readonly Piece[] {
  return text === '' ? [] : [{ text, isMatch: false }];
}
