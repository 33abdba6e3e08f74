import type { Bytes } from '../../kit/units.ts';
import { bytes, KB, MB } from '../../kit/units.ts';

/** Payload of one billed request, SQS and SNS standard: https://aws.amazon.com/sqs/pricing/ (read 2025-08-28). */
export const REQUEST_CHUNK_BYTES = bytes(64 * KB);
/** Messages in one batch call, SQS and SNS alike (SQS developer guide, quotas related to messages). */
export const MAX_BATCH_MESSAGES = 10;
/** Bytes in one SQS batch call, and in one message, since 2025-08-04. */
export const MAX_SQS_BATCH_BYTES = bytes(MB);

/**
 * Messages that really travel in one call: what the producer would batch, cut by the service's count and byte limits.
 * A payload over the byte limit still counts one (its option is infeasible and says so).
 */
export function batchSize(wanted: number, payload: Bytes, largest: Bytes = MAX_SQS_BATCH_BYTES): number {
  return Math.max(1, Math.min(wanted, MAX_BATCH_MESSAGES, Math.floor(largest / payload)));
}

/** Billed requests of one call carrying these bytes: every 64 KB started is one. Example: 65,537 bytes are 2. */
export function requestsPerCall(payload: Bytes): number {
  return Math.max(1, Math.ceil(payload / REQUEST_CHUNK_BYTES));
}
