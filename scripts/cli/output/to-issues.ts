import type { Issue } from '#engine/kit/result.ts';
import { issue } from '#engine/kit/result.ts';
import { issueText } from '#i18n/issue-text.ts';

/** Issues written out; a hostile input could bring hundreds of thousands. */
const MAX_ISSUES = 1000;

/** Everything that is wrong with an input, as the document standard error holds. */
export function toIssues(issues: readonly Issue[]): string {
  const left = issues.length - MAX_ISSUES;
  const shown = left > 0 ? [...issues.slice(0, MAX_ISSUES), issue('issues-left-out', '', { count: left })] : issues;
  const document = shown.map((one) => ({ code: one.code, path: one.path, message: issueText(one, 'en') }));
  return `${JSON.stringify({ issues: document }, null, 2)}\n`;
}
