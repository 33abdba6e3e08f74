import { fail, issue, ok } from '#engine/kit/result.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import type { Rate } from '#engine/pricing/rate.ts';
import type { Region } from '#engine/pricing/region.ts';
import { DEFAULT_REGION, isRegion, REGIONS } from '#engine/pricing/region.ts';
import type { Command } from './command.ts';
import type { Sheet } from './output/sheet.ts';
import { sourceJson } from '#i18n/answer/source-json.ts';

/** `rates [--region R]`: every rate of a region; `tiers` null where its price is not known. */
export const rates: Command = (_input, flags) => {
  const region = flags['region'] ?? DEFAULT_REGION;
  if (!isRegion(region)) return fail([issue('region-unknown', '--region', { expected: REGIONS.join(', ') })]);
  const all = [...bookFor(region).rates.values()];
  return ok({
    json: all.map(rateJson),
    table: () => [{ title: `Rates in ${region}, US dollars per unit`, sheet: toSheet(all, region) }],
    sheet: () => toSheet(all, region),
  });
};

function rateJson({ id, service, unit, tiers, availability, source }: Rate) {
  return {
    id,
    service,
    quantityUnit: unit,
    tiers: tiers?.map(({ from, to, price }) => ({ from, to, price: Number(price) })) ?? null,
    availability,
    source: sourceJson(source),
  };
}

const UNKNOWN = [{ from: null, to: null, price: null }] as const;

/** One row per tier; a rate without a price keeps its row, with nothing in it. */
function toSheet(all: readonly Rate[], region: Region): Sheet {
  return {
    columns: ['id', 'service', 'region', 'quantityUnit', 'from', 'to', 'price', 'sku', 'date', 'url'],
    rows: all.flatMap(({ id, service, unit, tiers, source }) =>
      (tiers ?? UNKNOWN).map(({ from, to, price }) => [
        ...[id, service, region, unit, from, to, price === null ? null : Number(price)],
        ...[source.sku, source.date, source.url],
      ]),
    ),
  };
}
