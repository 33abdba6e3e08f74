import type { Issue } from '#engine/kit/result.ts';
import { FOREIGN_KINDS } from '#engine/billing/source/detect-format.ts';
import type { BillTexts } from '#i18n/bill-texts.ts';
import { say } from './screen.ts';

/** An issue in the reader's language; a file of another kind by its name. */
export function issueSentence({ code, params }: Issue, { words, issues }: BillTexts): string {
  const kind = FOREIGN_KINDS.find((name) => name === params['what']);
  const named = kind === undefined ? params : { ...params, what: words[`foreign.${kind}`] };
  return say((issues as Readonly<Record<string, string>>)[code] ?? code, named);
}
