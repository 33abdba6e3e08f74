import { KB } from '../../kit/units.ts';
import { rateRef } from '../../pricing/rate-ref.ts';

/** What Amazon DynamoDB bills for an on-demand table used as an idempotency store. */
export const dynamodbRates = {
  writes: rateRef('dynamodb.on-demand-wru', 'WRU'),
  storage: rateRef('dynamodb.storage-gb-month', 'GB-month'),
} as const;

/** Bytes of item one write request unit covers. */
export const WRITE_UNIT_BYTES = KB;

/** Write request units of one item: every 1 KB started. */
export function writeUnits(itemBytes: number): number {
  return Math.max(1, Math.ceil(itemBytes / WRITE_UNIT_BYTES));
}
