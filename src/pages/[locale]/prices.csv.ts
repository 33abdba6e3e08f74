import type { APIRoute } from 'astro';
import { csvResponse } from '#components/csv-response.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import type { Rate } from '#engine/pricing/rate.ts';
import { REGIONS } from '#engine/pricing/region.ts';
import type { Region } from '#engine/pricing/region.ts';
import type { Locale } from '#i18n/locales.ts';
import { localePaths } from '#i18n/paths.ts';
import { rateDescriptions } from '#i18n/text/rate-descriptions.ts';

export const getStaticPaths = localePaths;

const HEADER = [
  ...['rate', 'service', 'description', 'region', 'unit', 'from', 'to', 'price_usd', 'availability'],
  ...['sku', 'rate_code', 'source', 'source_date', 'confidence', 'note'],
];

/** One row a tier, prices per single unit as published; a price that is not known leaves its fields empty. */
function toRows(rate: Rate, region: Region, locale: Locale) {
  const { url, date, sku, rateCode, confidence, note } = rate.source;
  const description = rateDescriptions[rate.id as keyof typeof rateDescriptions][locale];
  return (rate.tiers ?? [{ from: null, to: null, price: null }]).map(({ from, to, price }) => [
    ...[rate.id, rate.service, description, region, rate.unit, from, to, price, rate.availability],
    ...[sku, rateCode, url, date, confidence, note],
  ]);
}

/** The whole price book of all regions as one file. */
export const GET: APIRoute = ({ params }) => {
  const locale = params['locale'] as Locale;
  const rows = REGIONS.flatMap((region) =>
    [...bookFor(region).rates.values()].flatMap((rate) => toRows(rate, region, locale)),
  );
  return csvResponse(HEADER, rows);
};
