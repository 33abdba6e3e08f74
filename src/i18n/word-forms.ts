import { fold } from './fold.ts';
import type { Locale } from './locales.ts';

/** Shorter words are names (SQS, KMS) or have no plural worth the risk of taking one for it. */
const SHORTEST_PLURAL = 4;

/** Endings of the plural and what they become, the first that fits; on folded words, so that `ões` is `oes`. */
type Endings = readonly (readonly [ending: RegExp, singular: string])[];

const PLURALS: Readonly<Record<Locale, Endings>> = {
  en: [
    [/(?:ss|us|is)$/, '$&'],
    [/ies$/, 'y'],
    [/s$/, ''],
  ],
  'pt-br': [
    [/(?:oes|aes|aos)$/, 'ao'],
    [/ns$/, 'm'],
    [/ais$/, 'al'],
    [/ois$/, 'ol'],
    [/uis$/, 'ul'],
    [/e?is$/, 'el'],
    [/il$/, 'el'],
    [/s$/, ''],
  ],
};

/** After the plural is gone, an `e` it may have brought along: `valores` → `valore` → `valor`, as `classe` → `class`. */
const LINKING_E: Readonly<Record<Locale, RegExp>> = { en: /(?<=[sxz]|[cs]h)e$/, 'pt-br': /(?<=[rsz])e$/ };

/**
 * What a word is found by: itself without accents and case, and the form it shares with its plural, if that is another. The
 * second is no word of the language (`níveis` and `nível` → `nivel`, `fácil` and `fáceis` → `facel`): it only has to be the same for both.
 */
export function wordForms(word: string, locale: Locale): readonly string[] {
  const folded = fold(word);
  if (folded.length < SHORTEST_PLURAL) return [folded];
  const plural = PLURALS[locale].find(([ending]) => ending.test(folded));
  const singular = plural ? folded.replace(...plural) : folded;
  const stem = singular.replace(LINKING_E[locale], '');
  return stem === folded ? [folded] : [folded, stem];
}

/** Words of a text with where they stand. Ids of rates and addresses part at their points and hyphens. */
export function wordsOf(text: string): readonly { readonly word: string; readonly at: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ word: match[0], at: match.index }));
}

/** Words that stand everywhere and tell nothing, folded. */
const EMPTY_WORDS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(
    'a an and are as at be by for from in is it its of on or that the this to what when where which with'.split(' '),
  ),
  'pt-br': new Set(
    'a ao aos as com como da das de do dos e em ha na nas no nos o os ou para pela pelo por qual quando que se seu sua um uma'.split(
      ' ',
    ),
  ),
};

/** Whether a folded word is not worth looking for. */
export function isEmptyWord(folded: string, locale: Locale): boolean {
  return EMPTY_WORDS[locale].has(folded);
}
