import { FOREIGN_KINDS } from '#engine/billing/source/detect-format.ts';
import type { Issue } from '#engine/kit/result.ts';
import { fill } from './fill.ts';
import type { Locale } from './locales.ts';
import { bill } from './text/bill.ts';
import { issues } from './text/issues.ts';

/** An issue as a sentence; a file of another kind by its name. */
export function issueText({ code, params }: Issue, locale: Locale): string {
  const kind = FOREIGN_KINDS.find((name) => name === params['what']);
  const named = kind === undefined ? params : { ...params, what: bill[locale][`foreign.${kind}`] };
  return fill(issues[locale][code], named);
}
