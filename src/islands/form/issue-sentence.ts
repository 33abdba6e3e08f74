import type { Issue } from '#engine/kit/result.ts';
import { fill } from '#i18n/fill.ts';
import type { FormIssues } from '#i18n/form-issues.ts';
import type { Locale } from '#i18n/locales.ts';
import { writeQuantity } from '#i18n/write-quantity.ts';
import { isOtherQuantity, isWorkloadQuantity, kindOf } from './quantity-field.ts';

/** The language a form speaks, with its sentences of what can be wrong. */
export interface FormLanguage {
  readonly locale: Locale;
  readonly texts: { readonly issues: FormIssues };
}

/** What is wrong with a field or a part of a link, in a sentence whose bounds are written as the field itself is. */
export function issueSentence({ code, path, params }: Issue, { locale, texts }: FormLanguage): string {
  const field = path.split('.').at(-1) ?? '';
  const kind = isWorkloadQuantity(field) || isOtherQuantity(field) ? kindOf(field) : 'count';
  const written = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'number' ? writeQuantity(value, kind, locale) : value,
  ]);
  return fill(
    texts.issues[code] ?? texts.issues['value-invalid'],
    Object.fromEntries(written) as Record<string, string>,
  );
}
