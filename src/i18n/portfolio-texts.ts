import type { IssueCode } from '#engine/kit/issue-code.ts';
import { formIssues } from './form-issues.ts';
import type { Locale } from './locales.ts';
import { resultTexts } from './result-texts.ts';
import { portfolio } from './text/portfolio.ts';
import { workload } from './text/workload.ts';

/** What the list of events and their names can get wrong. */
const OF_PORTFOLIOS: readonly IssueCode[] = ['list-too-long', 'text-too-long', 'id-duplicate', 'input-too-big'];

/** Every word the portfolio uses, in one language, as plain data: what the page gives its island. */
export function portfolioTexts(locale: Locale) {
  return {
    words: portfolio[locale],
    workload: withoutHelp(workload[locale]),
    issues: formIssues(locale, OF_PORTFOLIOS),
    results: resultTexts(locale),
  };
}

/** Names only: the rows of the portfolio have no room for help, which the calculator gives. */
function withoutHelp(words: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(words).filter(([key]) => !key.endsWith('.help')));
}

export type PortfolioTexts = ReturnType<typeof portfolioTexts>;
