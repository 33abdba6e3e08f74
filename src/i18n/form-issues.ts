import type { IssueCode } from '#engine/kit/issue-code.ts';
import type { Locale } from './locales.ts';
import { issues } from './text/issues.ts';

/** What a field of any form, or a link to any tool, can get wrong; the rest of the engine's issues concern files and commands. */
const IN_EVERY_FORM = [
  'not-a-number',
  'not-an-integer',
  'not-a-boolean',
  'out-of-range',
  'required',
  'unknown-field',
  'value-unknown',
  'region-unknown',
  'rate-unknown',
  'date-invalid',
  'value-invalid',
] as const satisfies readonly IssueCode[];

/** Sentences of issues by code. What has none is said as `value-invalid`. */
export type FormIssues = Readonly<Partial<Record<IssueCode, string>> & Record<(typeof IN_EVERY_FORM)[number], string>>;

/** The sentences a form needs, in one language. */
export function formIssues(locale: Locale, others: readonly IssueCode[] = []): FormIssues {
  const text = issues[locale];
  const picked = [...IN_EVERY_FORM, ...others].map((code) => [code, text[code]]);
  return Object.fromEntries(picked) as FormIssues;
}
