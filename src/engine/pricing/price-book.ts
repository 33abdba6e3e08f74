import { fail, issue, ok, type Issue, type Result } from '../kit/result.ts';
import { decodeRate } from './decode-rate.ts';
import { decodeSources } from './decode-source.ts';
import { isRecord } from '../kit/record.ts';
import type { Rate } from './rate.ts';
import { isRegion, REGIONS, type Region } from './region.ts';

/** Every rate known for one region, by rate id. */
export interface PriceBook {
  readonly region: Region;
  readonly rates: ReadonlyMap<string, Rate>;
}

/**
 * Decodes `{ region, sources, rates }`, the shape of the files under `books/` put together. Collects every issue; never throws.
 * Issue codes: `not-an-object`, `not-a-list`, `not-text`, `region-unknown`, `id-duplicate`, `source-unknown`, `price-missing`,
 * `price-not-decimal`, `service-unknown`, `value-unknown`, `not-a-number` and the `ladder-…` codes of `checkLadder`.
 */
export function decodePriceBook(json: unknown): Result<PriceBook> {
  if (!isRecord(json)) return fail([issue('not-an-object', '')]);
  const issues: Issue[] = [];
  const { region } = json;
  if (!isRegion(region)) issues.push(issue('region-unknown', 'region', { expected: REGIONS.join(', ') }));
  const sources = decodeSources(json.sources, issues);
  const rates = new Map<string, Rate>();
  if (!Array.isArray(json.rates)) issues.push(issue('not-a-list', 'rates'));
  else {
    json.rates.forEach((entry: unknown, index) => {
      const rate = decodeRate(entry, sources, `rates[${index}]`, issues);
      if (rate === null) return;
      if (rates.has(rate.id)) issues.push(issue('id-duplicate', `rates[${index}].id`, { id: rate.id }));
      rates.set(rate.id, rate);
    });
  }
  return issues.length === 0 && isRegion(region) ? ok({ region, rates }) : fail(issues);
}
