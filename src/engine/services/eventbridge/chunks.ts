import type { Bytes } from '../../kit/units.ts';
import { bytes, KB } from '../../kit/units.ts';

/** Payload that bills as one event on a Classic bus: every 64 KB started (EventBridge pricing page). */
export const EVENT_CHUNK_BYTES = bytes(64 * KB);

/** Events billed for one event of so many bytes, published or replayed on a Classic bus. Example: 65,537 bytes are 2. */
export function eventChunks(payload: Bytes): number {
  return Math.max(1, Math.ceil(payload / EVENT_CHUNK_BYTES));
}
