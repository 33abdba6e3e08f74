import { isRecord, type UnknownRecord } from '#engine/kit/record.ts';
import { skuOf } from '#engine/pricing/rate-code.ts';
import type { Region } from '#engine/pricing/region.ts';
import type { PriceList, PriceRow } from './price-row.ts';
import { isLocationOf, withoutPrefix } from './region-names.ts';
import { found, problem, refuse, type Outcome } from './problem.ts';

/** Bounds written into a feed's key, as in `HTTP 100000 to Inf`. */
const BOUNDS = /(\d+) to (\d+|Inf)$/;

/**
 * Reads the feed behind AWS's pricing pages (`meteredUnitMaps`), keyed by location name. A rate stands there under a hash and often
 * under a readable key too; the rate code, which both carry, joins them. Problems: `not-a-feed`.
 * A region the feed does not list yields no rows: the feed is no proof of what is not sold.
 */
export function readFeed(json: unknown, file: string, url: string, region: Region): Outcome<PriceList> {
  if (!isRecord(json) || !isRecord(json['regions'])) return refuse([problem('not-a-feed', file)]);
  const manifest = isRecord(json['manifest']) ? json['manifest'] : {};
  const published = manifest['hawkFilePublicationDate'];
  if (typeof published !== 'string')
    return refuse([problem('not-a-feed', file, { missing: 'hawkFilePublicationDate' })]);
  const location = Object.entries(json['regions']).find(([name]) => isLocationOf(name, region))?.[1];
  const entries = isRecord(location) ? Object.entries(location) : [];
  const rows = entries.flatMap(([name, row]) => (isRecord(row) ? (toRow(name, row, region) ?? []) : []));
  return found({ kind: 'feed', file, url, date: published.slice(0, 10), region, rows });
}

function toRow(name: string, row: UnknownRecord, region: Region): PriceRow | null {
  const { rateCode, price, usageType, operation } = row;
  if (typeof rateCode !== 'string' || typeof price !== 'string') return null;
  const bounds = BOUNDS.exec(name);
  return {
    sku: skuOf(rateCode),
    rateCode,
    usageType: typeof usageType === 'string' ? withoutPrefix(usageType, region) : null,
    operation: typeof operation === 'string' ? operation : null,
    name,
    unit: null,
    from: bounds === null ? null : Number(bounds[1]),
    to: bounds === null || bounds[2] === 'Inf' ? null : Number(bounds[2]),
    price,
    attributes: {},
  };
}
