import { formIssues } from './form-issues.ts';
import type { Locale } from './locales.ts';
import { pickWords } from './pick-words.ts';
import { resultTexts } from './result-texts.ts';
import { answer } from './text/answer.ts';
import { regions } from './text/regions.ts';
import { tools } from './text/tools.ts';
import { workload } from './text/workload.ts';

const SHARED = [
  'bankSize',
  'bank.small',
  'bank.medium',
  'bank.large',
  'region',
  'copyLink',
  'copied',
  'openCalculator',
] as const;
const FIELDS = ['eventsPerMonth', 'payloadBytes', 'ordering', 'ordering.none', 'consumers'] as const;

/** Every word of the small answer in one language, as plain data: what the page gives its island. */
export function answerTexts(locale: Locale) {
  return {
    words: {
      ...pickWords(tools[locale], SHARED),
      ...pickWords(workload[locale], FIELDS),
      ...answer[locale],
    },
    regions: regions[locale],
    issues: formIssues(locale),
    results: resultTexts(locale),
  };
}

export type AnswerTexts = ReturnType<typeof answerTexts>;
