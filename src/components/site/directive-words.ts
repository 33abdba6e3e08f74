import type { Locale } from '#i18n/locales.ts';
import { sitePages } from '#i18n/text/site-pages.ts';

/** What a directive of the content security policy governs, in words. Throws for one that has none, so that none goes unexplained. */
export function directiveWords(directive: string, locale: Locale): string {
  const words: Readonly<Record<string, string>> = sitePages[locale];
  const found = words[`governs.${directive}`];
  if (found === undefined) throw new Error(`src/i18n/text/site-pages.ts: expected governs.${directive}, found none`);
  return found;
}
