import { isRecord, type UnknownRecord } from '#engine/kit/record.ts';
import { ON_DEMAND_TERM } from '#engine/pricing/rate-code.ts';
import type { Region } from '#engine/pricing/region.ts';
import type { PriceList, PriceRow } from './price-row.ts';
import { withoutPrefix } from './region-names.ts';
import { found, problem, refuse, type Outcome } from './problem.ts';

/**
 * Reads a bulk price-list offer file (`products` and `terms`): the on-demand steps of the products of one region.
 * Account-wide free tiers (`Global-…`, location Any), reserved terms and other regions are left out.
 * Problems: `not-an-offer`, `wrong-region` when the file holds other regions only.
 */
export function readOffer(json: unknown, file: string, url: string, region: Region): Outcome<PriceList> {
  if (!isRecord(json) || !isRecord(json['products']) || !isRecord(json['terms']))
    return refuse([problem('not-an-offer', file)]);
  const { publicationDate, products, terms } = json;
  if (typeof publicationDate !== 'string')
    return refuse([problem('not-an-offer', file, { missing: 'publicationDate' })]);
  const all = Object.entries(products).flatMap(([sku, product]) => toProduct(sku, product) ?? []);
  const here = all.filter((product) => product.region === region);
  const elsewhere = all.find((product) => product.region !== '' && product.region !== region);
  if (here.length === 0 && elsewhere !== undefined) {
    return refuse([problem('wrong-region', file, { expected: region, actual: elsewhere.region })]);
  }
  const onDemand = isRecord(terms['OnDemand']) ? terms['OnDemand'] : {};
  const rows = here.flatMap((product) => toRows(product, region, onDemand[product.sku]));
  return found({ kind: 'offer', file, url, date: publicationDate.slice(0, 10), region, rows });
}

interface Product {
  readonly sku: string;
  readonly region: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function toProduct(sku: string, json: unknown): Product | null {
  if (!isRecord(json) || !isRecord(json['attributes'])) return null;
  const entries = Object.entries(json['attributes']).filter((entry): entry is [string, string] => {
    return typeof entry[1] === 'string';
  });
  const attributes = Object.fromEntries(entries);
  // Data transfer names the region it leaves from instead.
  return { sku, region: attributes['regionCode'] ?? attributes['fromRegionCode'] ?? '', attributes };
}

function toRows(product: Product, region: Region, terms: unknown): readonly PriceRow[] {
  const term = isRecord(terms) ? terms[`${product.sku}.${ON_DEMAND_TERM}`] : undefined;
  const dimensions = isRecord(term) && isRecord(term['priceDimensions']) ? Object.values(term['priceDimensions']) : [];
  return dimensions.flatMap((dimension) => (isRecord(dimension) ? (toRow(product, region, dimension) ?? []) : []));
}

function toRow(product: Product, region: Region, dimension: UnknownRecord): PriceRow | null {
  const { rateCode, unit, beginRange, endRange, pricePerUnit } = dimension;
  const price = isRecord(pricePerUnit) ? pricePerUnit['USD'] : undefined;
  if (typeof rateCode !== 'string' || typeof price !== 'string') return null;
  const { usagetype = '', operation = '', ...attributes } = product.attributes;
  return {
    sku: product.sku,
    rateCode,
    usageType: withoutPrefix(usagetype, region),
    operation,
    name: null,
    unit: typeof unit === 'string' ? unit : '',
    from: Number(beginRange ?? 0),
    to: endRange === undefined || endRange === 'Inf' ? null : Number(endRange),
    price,
    attributes,
  };
}
