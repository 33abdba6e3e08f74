import type { Locale } from './locales.ts';
import { factors } from './text/factors.ts';
import { lines } from './text/lines.ts';
import { options } from './text/options.ts';
import { rateConfidence, rateNotes } from './text/rate-units.ts';
import { results } from './text/results.ts';
import { units } from './text/units.ts';
import { violationUnits } from './text/violation-units.ts';
import { violations } from './text/violations.ts';

/** One language of words that are kept by code. */
function inLocale<Code extends string>(text: Readonly<Record<Code, Readonly<Record<Locale, string>>>>, locale: Locale) {
  const entries = Object.entries<Readonly<Record<Locale, string>>>(text);
  return Object.fromEntries(entries.map(([code, words]) => [code, words[locale]])) as Readonly<Record<Code, string>>;
}

/** Every word the drawings of a result use, in one language, as plain data: what a page gives its island. */
export function resultTexts(locale: Locale) {
  return {
    words: results[locale],
    factors: factors[locale],
    names: {
      options: options[locale],
      lines: lines[locale],
      units: units[locale],
      violations: violations[locale],
      violationUnits: violationUnits[locale],
      notes: inLocale(rateNotes, locale),
      confidences: inLocale(rateConfidence, locale),
    },
  };
}

export type ResultTexts = ReturnType<typeof resultTexts>;
