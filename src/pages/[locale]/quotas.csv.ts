import type { APIRoute } from 'astro';
import { csvResponse } from '#components/csv-response.ts';
import { allQuotas } from '#engine/quotas/all-quotas.ts';
import type { Locale } from '#i18n/locales.ts';
import { localePaths } from '#i18n/paths.ts';
import { quotaNotes } from '#i18n/text/quota-notes.ts';
import { quotaValues } from '#i18n/text/quota-values.ts';

export const getStaticPaths = localePaths;

const HEADER = [
  'quota',
  'region',
  'value',
  'unit',
  'scope',
  'adjustable',
  'source',
  'source_date',
  'confidence',
  'note',
];

const notes: Readonly<Record<string, Readonly<Record<Locale, string>> | undefined>> = quotaNotes;

/** Every limit and fact as one file, values as stored, facts that are words in the reader's language. */
export const GET: APIRoute = ({ params }) => {
  const locale = params['locale'] as Locale;
  const rows = allQuotas().map(({ id, region, value, unit, scope, adjustable, source, date, confidence }) => [
    ...[id, region, unit === 'text' ? quotaValues[value as keyof typeof quotaValues][locale] : value, unit, scope],
    ...[adjustable, source, date, confidence, notes[id]?.[locale] ?? null],
  ]);
  return csvResponse(HEADER, rows);
};
