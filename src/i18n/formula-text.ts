import type { Formula } from '#engine/pricing/formula.ts';
import type { Locale } from './locales.ts';
import { factors } from './text/factors.ts';
import { writeFormula } from './write-formula.ts';

/** A formula as a sentence of arithmetic in one language, for the command line and pages built ahead. */
export function formulaText(formula: Formula, locale: Locale): string {
  return writeFormula(formula, locale, factors[locale]);
}
