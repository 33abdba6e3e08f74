import type { Factor, FactorCode, Formula } from '#engine/pricing/formula.ts';
import { fill } from './fill.ts';
import { formatNumber } from './format.ts';
import type { Locale } from './locales.ts';
import { pluralForm } from './plural-form.ts';

/** The words a formula is written with: `text/factors.ts` in one language. */
export type FactorWords = Readonly<Record<`${FactorCode}_${'one' | 'other'}` | 'at-least', string>>;

/** Digits a reader needs to redo the sum; the exact values stand in the line's factors. */
const SIGNIFICANT_DIGITS = 6;

/**
 * How a quantity came about, as a sentence of arithmetic: "100,000,000 events ÷ 10 events per call × 1 request per call".
 * Formulas are computed from left to right; brackets are added where the usual precedence would read differently.
 */
export function writeFormula(formula: Formula, locale: Locale, words: FactorWords): string {
  let text = '';
  let isSum = false;
  formula.forEach((factor, index) => {
    const value = factorText(factor, locale, words);
    if (index === 0) text = value;
    else if (factor.op === 'max') {
      text = fill(words['at-least'], { before: text, bound: value });
      isSum = true;
    } else {
      const binds = factor.op === '×' || factor.op === '÷';
      text = `${binds && isSum ? `(${text})` : text} ${factor.op} ${value}`;
      isSum = !binds;
    }
  });
  return text;
}

function factorText({ code, value }: Factor, locale: Locale, words: FactorWords): string {
  return fill(words[`${code}_${pluralForm(value, locale)}`], { n: formatNumber(value, locale, digitsFor(value)) });
}

/** Decimals that leave the digits a reader needs to redo a sum with this value, at most twelve. */
export function digitsFor(value: number): number {
  if (value === 0) return 0;
  const magnitude = Math.floor(Math.log10(Math.abs(value)));
  return Math.min(Math.max(SIGNIFICANT_DIGITS - 1 - magnitude, 0), 12);
}
