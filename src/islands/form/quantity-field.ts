import type { Range } from '#engine/kit/decode.ts';
import { decodeNumber } from '#engine/kit/decode.ts';
import type { Issue, Result } from '#engine/kit/result.ts';
import { fail, issue, ok } from '#engine/kit/result.ts';
import { HOURS_RANGE } from '#engine/pricing/decode-price-request.ts';
import { decodeField } from '#engine/workloads/event-driven/decode-workload.ts';
import { WORKLOAD_FIELDS } from '#engine/workloads/event-driven/fields.ts';
import type { Locale } from '#i18n/locales.ts';
import { parseQuantity } from '#i18n/parse-quantity.ts';
import type { QuantityKind } from '#i18n/quantity-kind.ts';
import { WORKLOAD_KINDS } from '#i18n/quantity-kind.ts';
import { EXCHANGE_RANGE, TAX_RANGE } from '../inputs/decode-money.ts';

/** Numbers a form may ask for that are no part of the workload. */
const OTHER_QUANTITIES = {
  hoursPerMonth: { kind: 'hours', range: HOURS_RANGE },
  exchangeRate: { kind: 'plain', range: EXCHANGE_RANGE },
  exchangeTax: { kind: 'percent', range: TAX_RANGE },
  invoiceTax: { kind: 'percent', range: TAX_RANGE },
} as const satisfies Record<string, { readonly kind: QuantityKind; readonly range: Range }>;

/** A number of the workload. */
export type WorkloadQuantity = keyof typeof WORKLOAD_KINDS;
/** A number beside the workload: the length of the month, exchange rate and taxes. */
export type OtherQuantity = keyof typeof OTHER_QUANTITIES;

/** Tells a number of the workload from its choices and switches. */
export function isWorkloadQuantity(key: string): key is WorkloadQuantity {
  return Object.hasOwn(WORKLOAD_KINDS, key);
}

/** Tells the remaining number fields. */
export function isOtherQuantity(key: string): key is OtherQuantity {
  return Object.hasOwn(OTHER_QUANTITIES, key);
}

/** How the number of a field is written and read. */
export function kindOf(key: WorkloadQuantity | OtherQuantity): QuantityKind {
  return isWorkloadQuantity(key) ? WORKLOAD_KINDS[key] : OTHER_QUANTITIES[key].kind;
}

/**
 * Reads a typed number against its field: notation first, then range; an empty text is null where the field allows none.
 * @param path what issues call the field, where its name alone does not tell
 */
export function readQuantity(
  key: WorkloadQuantity | OtherQuantity,
  text: string,
  locale: Locale,
  path: string = key,
): Result<number | null> {
  if (text.trim() === '') return isOptional(key) ? ok(null) : fail([issue('required', path)]);
  const value = parseQuantity(text, kindOf(key), locale);
  if (value === null) return fail([issue('not-a-number', path)]);
  if (isWorkloadQuantity(key)) return decodeField(WORKLOAD_FIELDS[key], value, path) as Result<number>;
  const issues: Issue[] = [];
  const number = decodeNumber(value, path, OTHER_QUANTITIES[key].range, issues);
  return number === null ? fail(issues) : ok(number);
}

function isOptional(key: WorkloadQuantity | OtherQuantity): boolean {
  return isWorkloadQuantity(key) ? WORKLOAD_FIELDS[key].nullable : key === 'exchangeRate';
}
