import type { Bytes } from '../../kit/units.ts';
import { bytes, MB } from '../../kit/units.ts';

/** Payload one invocation takes, batches from a queue or a stream included (Lambda quotas, 2026-08-20). */
export const MAX_INVOCATION_BYTES = bytes(6 * MB);
/** Most events Lambda hands over at once, by what it reads them from (event source mappings, 2026-08-20; custom bus, 2026-10). */
export const LARGEST_BATCH = { none: 1, fifoQueue: 10, customBus: 500, queueOrStream: 10_000 } as const;

/** Events that really travel in one invocation: what the reader would batch, cut by the source's count and the payload limit. */
export function invocationBatch(wanted: number, payload: Bytes, largest: number): number {
  return Math.max(1, Math.min(wanted, largest, Math.floor(MAX_INVOCATION_BYTES / payload)));
}
