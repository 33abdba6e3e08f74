import type { Workload } from '#engine/workloads/event-driven/workload.ts';
import { WORKLOAD_FIELDS } from '#engine/workloads/event-driven/fields.ts';
import { knowsRate } from '../../inputs/decode-query.ts';
import { MONEY_FIELDS } from '../../inputs/decode-money.ts';
import { PRICE_PREFIX } from '../../inputs/encode-query.ts';
import type { MoneyChoice } from '../../inputs/inputs.ts';

/** Settings that are no part of the workload. */
const SETTING_KEYS = ['region', 'scope', 'freeTier', 'hoursPerMonth'] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];

/** A field of the form. The same name stands in the link and in the path of an issue about it. */
export type FieldKey = keyof Workload | SettingKey | keyof MoneyChoice | `price.${string}`;

/** Tells a field of the workload from the rest. */
export function isWorkloadKey(key: string): key is keyof Workload {
  return Object.hasOwn(WORKLOAD_FIELDS, key);
}

/** The rate a price field is about, or null for any other field. */
export function rateOf(key: string): string | null {
  return key.startsWith(PRICE_PREFIX) ? key.slice(PRICE_PREFIX.length) : null;
}

/** Tells whether the form has a field of this name; outside text may say anything. */
export function isFieldKey(key: string): key is FieldKey {
  const rate = rateOf(key);
  if (rate !== null) return knowsRate(rate);
  const named: readonly string[] = [...SETTING_KEYS, ...MONEY_FIELDS];
  return isWorkloadKey(key) || named.includes(key);
}
