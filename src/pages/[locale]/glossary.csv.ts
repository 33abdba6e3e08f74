import type { APIRoute } from 'astro';
import { allTerms } from '#components/glossary/all-terms.ts';
import { csvResponse } from '#components/csv-response.ts';
import type { Locale } from '#i18n/locales.ts';
import { localePaths } from '#i18n/paths.ts';

export const getStaticPaths = localePaths;

const HEADER = ['term', 'area', 'english', 'portuguese', 'also_said', 'definition', 'source'];

/** Every term as one file, in both languages, with its definition in the reader's. */
export const GET: APIRoute = async ({ params }) => {
  const locale = params['locale'] as Locale;
  const rows = (await allTerms(locale)).map(({ id, area, term, said, definition, source }) => [
    ...[id, area, term.en, term['pt-br'], said.join(', '), definition[locale], source],
  ]);
  return csvResponse(HEADER, rows);
};
