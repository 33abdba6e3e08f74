import { formIssues } from './form-issues.ts';
import type { Locale } from './locales.ts';
import { breakEven } from './text/break-even.ts';
import { optionShortNames } from './text/option-short-names.ts';
import { workload } from './text/workload.ts';

/** Every word of the break-even figures in one language, as plain data: what the page gives its island. */
export function breakEvenTexts(locale: Locale) {
  return {
    words: breakEven[locale],
    shortNames: optionShortNames[locale],
    workload: workload[locale],
    issues: formIssues(locale),
  };
}

export type BreakEvenTexts = ReturnType<typeof breakEvenTexts>;
