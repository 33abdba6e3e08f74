import type { APIRoute } from 'astro';
import { allAssumptions } from '#components/assumptions/all-assumptions.ts';
import { csvResponse } from '#components/csv-response.ts';
import type { Locale } from '#i18n/locales.ts';
import { localePaths } from '#i18n/paths.ts';

export const getStaticPaths = localePaths;

const HEADER = ['kind', 'id', 'assumption', 'size', 'value', 'unit', 'confidence', 'used_in'];

/** Every assumption as stored, one row a size: plain decimals in their unit, whole addresses. Facts are words of the language. */
export const GET: APIRoute = async ({ params, site }) => {
  const rows = await allAssumptions(params['locale'] as Locale);
  const cells = rows.flatMap(({ kind, id, name, stored, confidence, where }) => {
    const address = new URL(where.href, site).href;
    return stored.map(({ size, value, unit }) => [kind, id, name, size, value, unit, confidence, address]);
  });
  return csvResponse(HEADER, cells);
};
