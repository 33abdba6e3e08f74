import type { Locale } from './locales.ts';
import { resultTexts } from './result-texts.ts';
import { calculator } from './text/calculator.ts';
import { issues } from './text/issues.ts';
import { workload } from './text/workload.ts';

/** Every word the calculator uses, in one language, as plain data: what the page gives its island. */
export function calculatorTexts(locale: Locale) {
  return {
    words: calculator[locale],
    workload: workload[locale],
    issues: issues[locale],
    results: resultTexts(locale),
  };
}

export type CalculatorTexts = ReturnType<typeof calculatorTexts>;
