import type { Range } from '#engine/kit/decode.ts';
import { decodeNumber } from '#engine/kit/decode.ts';
import type { Issue, Result } from '#engine/kit/result.ts';
import { fail, issue, ok } from '#engine/kit/result.ts';
import { decodeField } from '#engine/workloads/event-driven/decode-workload.ts';
import type { NumberField } from '#engine/workloads/event-driven/fields.ts';
import { WORKLOAD_FIELDS } from '#engine/workloads/event-driven/fields.ts';
import type { Locale } from '#i18n/locales.ts';
import { parseQuantity } from '#i18n/parse-quantity.ts';
import type { QuantityKind } from '#i18n/quantity-kind.ts';
import { WORKLOAD_KINDS } from '#i18n/quantity-kind.ts';
import { EXCHANGE_RANGE, TAX_RANGE } from '../../inputs/decode-money.ts';

/** Hours a month may have; the engine's settings decode the same range. */
export const HOURS_RANGE: Range = { min: 1, max: 744 };

/** Numbers of the form that are no part of the workload. */
export const OTHER_QUANTITIES = {
  hoursPerMonth: { kind: 'hours', range: HOURS_RANGE },
  exchangeRate: { kind: 'plain', range: EXCHANGE_RANGE },
  exchangeTax: { kind: 'percent', range: TAX_RANGE },
  invoiceTax: { kind: 'percent', range: TAX_RANGE },
} as const satisfies Record<string, { readonly kind: QuantityKind; readonly range: Range }>;

export type WorkloadQuantity = keyof typeof WORKLOAD_KINDS;
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

/** Bounds of a number field. */
export function rangeOf(key: WorkloadQuantity | OtherQuantity): Range {
  return isWorkloadQuantity(key) ? WORKLOAD_FIELDS[key] : OTHER_QUANTITIES[key].range;
}

/** Reads a typed number against its field: notation first, then range; an empty text is null where the field allows none. */
export function readQuantity(
  key: WorkloadQuantity | OtherQuantity,
  text: string,
  locale: Locale,
): Result<number | null> {
  const isEmpty = text.trim() === '';
  const value = isEmpty ? null : parseQuantity(text, kindOf(key), locale);
  if (value === null && !isEmpty) return fail([issue('not-a-number', key)]);
  if (isWorkloadQuantity(key)) return readWorkloadNumber(key, value);
  if (value === null) return key === 'exchangeRate' ? ok(null) : fail([issue('required', key)]);
  const issues: Issue[] = [];
  const number = decodeNumber(value, key, rangeOf(key), issues);
  return number === null ? fail(issues) : ok(number);
}

function readWorkloadNumber(key: WorkloadQuantity, value: number | null): Result<number | null> {
  const field: NumberField = WORKLOAD_FIELDS[key];
  if (value === null && !field.nullable) return fail([issue('required', key)]);
  return decodeField(field, value, key) as Result<number | null>;
}
