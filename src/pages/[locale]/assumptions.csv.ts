import type { APIRoute } from 'astro';
import { assumptionRows } from '#components/assumptions/assumption-rows.ts';
import { csvResponse } from '#components/csv-response.ts';
import type { Locale } from '#i18n/locales.ts';
import { localePaths } from '#i18n/paths.ts';

export const getStaticPaths = localePaths;

/** Every assumption as the page shows it. */
export const GET: APIRoute = async ({ params }) => {
  const rows = await assumptionRows(params['locale'] as Locale);
  const cells = rows.map(({ kind, name, value, where }) => [kind, name, value, where.href]);
  return csvResponse(['kind', 'assumption', 'value', 'used_in'], cells);
};
