import { invariant } from '../kit/invariant.ts';
import type { Region } from '../pricing/region.ts';
import { brokerQuotas } from './broker-quotas.ts';
import { decodeQuotas } from './decode-quotas.ts';
import limits from './books/limits.json' with { type: 'json' };
import type { Quota } from './quota.ts';

const decoded = decodeQuotas(limits);
invariant(decoded.ok, 'quotas/books/limits.json does not decode');

/** What feasibility works with: the limits and semantics of the messaging options in every region, and the broker tables. */
export const QUOTA_LIMITS: readonly Quota[] = [...decoded.value, ...brokerQuotas()];

const byKey = new Map(QUOTA_LIMITS.map((quota) => [`${quota.region} ${quota.id}`, quota]));

/** The limit that holds in a region: its own figure first, then the one for all regions; null = not known there. */
export function quotaFor(region: Region, id: string): Quota | null {
  return byKey.get(`${region} ${id}`) ?? byKey.get(`all ${id}`) ?? null;
}
