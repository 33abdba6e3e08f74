import type { Locale } from './locales.ts';
import { pickWords } from './pick-words.ts';
import { architectureTool } from './text/architecture-tool.ts';
import { architectures } from './text/architectures.ts';
import { results } from './text/results.ts';
import { wordsUnder } from './words-under.ts';

/** What the lines of a cost are written with. */
const PRICE_WORDS = ['free', 'perMillion', 'perUnit'] as const;

/** Every word the drawing of an architecture uses while it is worked with, in one language, as plain data. */
export function architectureToolTexts(locale: Locale) {
  return {
    ...architectureTool[locale],
    ...wordsUnder(architectures[locale], 'data'),
    ...pickWords(results[locale], PRICE_WORDS),
  };
}

export type ArchitectureToolTexts = ReturnType<typeof architectureToolTexts>;
