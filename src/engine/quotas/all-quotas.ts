import { invariant } from '../kit/invariant.ts';
import { decodeQuotas } from './decode-quotas.ts';
import facts from './books/facts.json' with { type: 'json' };
import { QUOTA_LIMITS } from './quota-book.ts';
import type { Region } from '../pricing/region.ts';
import type { Quota } from './quota.ts';

/** Everything known, for the page that lists it: limits and facts, sorted by id and region. Not for the browser. */
export function allQuotas(): readonly Quota[] {
  const decoded = decodeQuotas(facts);
  invariant(decoded.ok, 'quotas/books/facts.json does not decode');
  const quotas = [...QUOTA_LIMITS, ...decoded.value];
  return quotas.sort((a, b) => (`${a.id} ${a.region}` < `${b.id} ${b.region}` ? -1 : 1));
}

let byKey: ReadonlyMap<string, Quota> | null = null;

/** One limit or fact in a region, or null where none is known there; what `quotaFor` is to the limits alone. Not for the browser. */
export function anyQuotaFor(region: Region, id: string): Quota | null {
  byKey ??= new Map(allQuotas().map((quota) => [`${quota.region} ${quota.id}`, quota]));
  return byKey.get(`${region} ${id}`) ?? byKey.get(`all ${id}`) ?? null;
}
