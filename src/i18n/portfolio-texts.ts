import type { IssueCode } from '#engine/kit/issue-code.ts';
import { formIssues } from './form-issues.ts';
import type { Locale } from './locales.ts';
import { pickWords } from './pick-words.ts';
import { resultTexts } from './result-texts.ts';
import { portfolio } from './text/portfolio.ts';
import { regions } from './text/regions.ts';
import { tools } from './text/tools.ts';
import { workloadNames } from './workload-names.ts';

/** What the list of events and their names can get wrong. */
const OF_PORTFOLIOS: readonly IssueCode[] = ['list-too-long', 'text-too-long', 'id-duplicate', 'input-too-big'];

const SHARED = [
  'bankSize',
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
  'copyLink',
  'copied',
  'otherVersion',
] as const;

/** Every word the portfolio uses, in one language, as plain data: what the page gives its island. */
export function portfolioTexts(locale: Locale) {
  return {
    words: { ...pickWords(tools[locale], SHARED), ...portfolio[locale] },
    regions: regions[locale],
    workload: workloadNames(locale),
    issues: formIssues(locale, OF_PORTFOLIOS),
    results: resultTexts(locale),
  };
}

export type PortfolioTexts = ReturnType<typeof portfolioTexts>;
