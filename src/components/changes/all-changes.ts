import { getCollection } from 'astro:content';
import type { Locale } from '#i18n/locales.ts';
import { allDecisions } from '../decisions/all-decisions.ts';
import type { DatedChange } from './dated-changes.ts';
import { datedChanges } from './dated-changes.ts';

/** Every change and every decision of one language, the newest first. */
export async function allChanges(locale: Locale): Promise<readonly DatedChange[]> {
  const changes = (await getCollection('changes')).map(({ data }) => data);
  return datedChanges(changes, await allDecisions(locale), locale);
}
