import type { Issue } from '#engine/kit/result.ts';
import { fill } from './fill.ts';
import type { Locale } from './locales.ts';
import { bill } from './text/bill.ts';
import { issues } from './text/issues.ts';

/** An issue as a sentence; a file of another kind by its name. */
export function issueText({ code, params }: Issue, locale: Locale): string {
  const words: Readonly<Record<string, string>> = bill[locale];
  const kind = words[`foreign.${params['what']}`];
  return fill(issues[locale][code], kind === undefined ? params : { ...params, what: kind });
}
