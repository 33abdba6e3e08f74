import type { IssueCode } from '#engine/kit/issue-code.ts';
import { formIssues } from './form-issues.ts';
import type { Locale } from './locales.ts';
import { pickWords } from './pick-words.ts';
import { resultTexts } from './result-texts.ts';
import { calculator } from './text/calculator.ts';
import { regions } from './text/regions.ts';
import { tools } from './text/tools.ts';
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

const SHARED = [
  'bank',
  'bank.small',
  'bank.medium',
  'bank.large',
  'region',
  'scope',
  'scope.messaging',
  'scope.end-to-end',
  'freeTier',
  'undo',
  'redo',
  'reset',
  'tryAgain',
  'copyLink',
  'copied',
  'otherVersion',
] as const;

/** Every word the calculator uses, in one language, as plain data: what the page gives its island. */
export function calculatorTexts(locale: Locale) {
  return {
    words: { ...pickWords(tools[locale], SHARED), ...calculator[locale] },
    regions: regions[locale],
    workload: workload[locale],
    issues: formIssues(locale, OF_PRICES),
    results: resultTexts(locale),
  };
}

export type CalculatorTexts = ReturnType<typeof calculatorTexts>;
