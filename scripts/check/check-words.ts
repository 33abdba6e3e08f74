import type { Locale } from '#i18n/locales.ts';
import { isLocale, locales } from '#i18n/locales.ts';
import { describeProblem } from '#documents/problem.ts';
import { wordLine } from '#documents/word-line.ts';

/** A file of words: its name from the root of the repository, and what it says. */
interface WordFile {
  readonly file: string;
  readonly text: string;
}

/** One string of the site in every language; a language that lacks it has no entry. */
interface Word {
  /** The keys above it that are no language. */
  readonly keys: readonly string[];
  /** Whether the keys stand inside the languages (`{ en: { key } }`) rather than outside (`{ key: { en } }`). */
  readonly isInside: boolean;
  readonly in: Partial<Record<Locale, unknown>>;
}

/** What is missing, empty or has other placeholders in one language of a dictionary, as sentences with file and line. */
export function checkWords(file: WordFile, dictionary: unknown): readonly string[] {
  return collect([], dictionary).flatMap((word) => checkWord(file, word));
}

/** Dictionaries keep the languages outside (`{ en: { key } }`) or inside (`{ key: { en } }`); both are found. */
function collect(keys: readonly string[], value: unknown): readonly Word[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  if (!entries.some(([key]) => isLocale(key))) return entries.flatMap(([key, inner]) => collect([...keys, key], inner));
  const areas = entries.filter((entry): entry is [string, object] => typeof entry[1] === 'object' && entry[1] !== null);
  if (areas.length === 0) return [{ keys, isInside: false, in: value }];
  const inner = new Set(areas.flatMap(([, words]) => Object.keys(words)));
  return [...inner].flatMap((key) => {
    const byLocale = areas.map(([locale, words]) => [locale, (words as Record<string, unknown>)[key]]);
    return collect([...keys, key], Object.fromEntries(byLocale)).map((word) => ({ ...word, isInside: true }));
  });
}

function checkWord(file: WordFile, word: Word): readonly string[] {
  const { keys, in: words } = word;
  const name = keys.join(' ');
  const absent = locales.filter((locale) => typeof words[locale] !== 'string' || words[locale].trim() === '');
  if (absent.length > 0)
    return absent.map((locale) =>
      describeProblem({
        file: file.file,
        line: lineIn(file, word, locale),
        expected: `"${name}" in ${locale}`,
        found: typeof words[locale] === 'string' ? 'an empty string' : 'none',
        repair: 'Write it in every language.',
      }),
    );
  const [original, ...others] = locales;
  const expected = placeholders(String(words[original]));
  return others
    .filter((locale) => placeholders(String(words[locale])) !== expected)
    .map((locale) =>
      describeProblem({
        file: file.file,
        line: lineIn(file, word, locale),
        expected: `the placeholders of "${name}" in ${original} (${expected || 'none'})`,
        found: placeholders(String(words[locale])) || 'none',
        repair: 'Use the same in every language.',
      }),
    );
}

function lineIn({ text }: WordFile, { keys, isInside }: Word, locale: Locale): number {
  return wordLine(text, isInside ? [locale, ...keys] : [...keys, locale]);
}

function placeholders(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].toSorted().join(' ');
}
