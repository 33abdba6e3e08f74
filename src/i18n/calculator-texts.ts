import type { IssueCode } from '#engine/kit/issue-code.ts';
import { formIssues } from './form-issues.ts';
import type { Locale } from './locales.ts';
import { resultTexts } from './result-texts.ts';
import { calculator } from './text/calculator.ts';
import { workload } from './text/workload.ts';

/** What a price ladder can get wrong. */
const OF_PRICES: readonly IssueCode[] = [
  'list-too-long',
  'ladder-empty',
  'ladder-gap',
  'ladder-after-end',
  'ladder-empty-step',
  'ladder-open-end',
];

/** Every word the calculator uses, in one language, as plain data: what the page gives its island. */
export function calculatorTexts(locale: Locale) {
  return {
    words: calculator[locale],
    workload: workload[locale],
    issues: formIssues(locale, OF_PRICES),
    results: resultTexts(locale),
  };
}

export type CalculatorTexts = ReturnType<typeof calculatorTexts>;
