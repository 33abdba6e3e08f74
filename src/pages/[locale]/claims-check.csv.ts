import type { APIRoute } from 'astro';
import { allClaims } from '#components/claims/all-claims.ts';
import { csvResponse } from '#components/csv-response.ts';
import type { Locale } from '#i18n/locales.ts';
import { localePaths } from '#i18n/paths.ts';

export const getStaticPaths = localePaths;

const HEADER = [
  ...['claim', 'title', 'source', 'author', 'url', 'published', 'read_on', 'region', 'services'],
  ...['unit', 'published_figure', 'published_up_to', 'ours', 'ours_at_their_prices', 'factor', 'verdict'],
];

/** Every published figure with its source beside ours, as stored: plain decimals, ISO dates. */
export const GET: APIRoute = async ({ params }) => {
  const locale = params['locale'] as Locale;
  const rows = (await allClaims()).map(({ id, claim, figures }) => {
    const { source, figure } = claim;
    return [
      ...[id, claim.title[locale], source.title, source.author, source.url, source.published, source.readOn],
      ...[claim.region, claim.services.join(' '), figure.unit, figure.value, figure.upTo ?? null],
      ...[figures.ours, figures.oursAtTheirs, figures.factor, figures.verdict],
    ];
  });
  return csvResponse(HEADER, rows);
};
