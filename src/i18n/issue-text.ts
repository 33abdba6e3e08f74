import type { Issue } from '#engine/kit/result.ts';
import { fill } from './fill.ts';
import type { Locale } from './locales.ts';
import { issues } from './text/issues.ts';

/** An issue as a sentence. */
export function issueText(issue: Issue, locale: Locale): string {
  return fill(issues[locale][issue.code], issue.params);
}
