import type { Locale } from '#i18n/locales.ts';
import type { DocumentIn } from '../documents-of.ts';
import { documentsOf } from '../documents-of.ts';

/** A decision record in one language. */
export type Decision = DocumentIn<'adr'>;

/** Every record in one language, by number. */
export async function allDecisions(locale: Locale): Promise<readonly Decision[]> {
  return documentsOf('adr', locale, ({ number }) => number);
}
