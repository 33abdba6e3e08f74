import type { Result } from '#engine/kit/result.ts';
import { fail, issue } from '#engine/kit/result.ts';
import { decodeField } from '#engine/workloads/event-driven/decode-workload.ts';
import { WORKLOAD_FIELDS } from '#engine/workloads/event-driven/fields.ts';
import type { Locale } from '#i18n/locales.ts';
import { parseQuantity } from '#i18n/parse-quantity.ts';
import { WORKLOAD_KINDS } from '#i18n/quantity-kind.ts';

/** The numbers the small answer asks for. */
export const QUANTITIES = ['eventsPerMonth', 'payloadBytes', 'consumers'] as const;
export type Quantity = (typeof QUANTITIES)[number];

/** Tells whether a name is one of the number fields. */
export function isQuantity(name: string | undefined): name is Quantity {
  return QUANTITIES.some((quantity) => quantity === name);
}

/** Reads a typed number against its field: notation first, then range. */
export function readQuantity(key: Quantity, text: string, locale: Locale): Result<number> {
  if (text.trim() === '') return fail([issue('required', key)]);
  const value = parseQuantity(text, WORKLOAD_KINDS[key], locale);
  if (value === null) return fail([issue('not-a-number', key)]);
  return decodeField(WORKLOAD_FIELDS[key], value, key) as Result<number>;
}
