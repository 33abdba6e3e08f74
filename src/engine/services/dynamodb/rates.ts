import type { Bytes } from '../../kit/units.ts';
import { bytes, KB } from '../../kit/units.ts';
import { rateRef } from '../../pricing/rate-ref.ts';

/** What Amazon DynamoDB bills for an on-demand table used as an idempotency store. */
export const dynamodbRates = {
  writes: rateRef('dynamodb.on-demand-wru', 'WRU'),
  storage: rateRef('dynamodb.storage-gb-month', 'GB-month'),
} as const;

/** Bytes of item one write request unit covers. */
export const WRITE_UNIT_BYTES = bytes(KB);

/** Write request units of one item: every 1 KB started. */
export function writeUnits(item: Bytes): number {
  return Math.max(1, Math.ceil(item / WRITE_UNIT_BYTES));
}
