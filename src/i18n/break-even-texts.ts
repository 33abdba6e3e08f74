import { formIssues } from './form-issues.ts';
import type { Locale } from './locales.ts';
import { pickWords } from './pick-words.ts';
import { breakEven } from './text/break-even.ts';
import { optionShortNames } from './text/option-short-names.ts';
import { regions } from './text/regions.ts';
import { tools } from './text/tools.ts';
import { workloadNames } from './workload-names.ts';

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
  'reset',
  'tryAgain',
  'openCalculator',
] as const;

/** Every word of the break-even figures in one language, as plain data: what the page gives its island. */
export function breakEvenTexts(locale: Locale) {
  return {
    words: { ...pickWords(tools[locale], SHARED), ...breakEven[locale] },
    regions: regions[locale],
    shortNames: optionShortNames[locale],
    workload: workloadNames(locale),
    issues: formIssues(locale),
  };
}

export type BreakEvenTexts = ReturnType<typeof breakEvenTexts>;
