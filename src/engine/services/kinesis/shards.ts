import { scale } from '../../kit/amounts.ts';
import type { Bytes, BytesPerSecond } from '../../kit/units.ts';
import { bytes, bytesPerSecond, hours, KB, MB } from '../../kit/units.ts';

/** Bytes a shard takes in each second (Kinesis developer guide, quotas and limits). */
export const SHARD_WRITE_BYTES = bytesPerSecond(MB);
/** Records a shard takes in each second. */
export const SHARD_WRITE_RECORDS = 1000;
/** Bytes a shard gives out each second to all consumers that share its reads. */
export const SHARD_READ_BYTES = bytesPerSecond(2 * MB);
/** Bytes in one PUT payload unit of a provisioned stream. */
export const PUT_UNIT_BYTES = bytes(25 * KB);
/** Bytes each record is rounded up to when an on-demand stream meters what comes in. */
export const ON_DEMAND_RECORD_BYTES = bytes(KB);
/** Hours every stream keeps records without extra charge. */
export const INCLUDED_RETENTION_HOURS = hours(24);
/** Hours up to which retention is billed as extended; beyond, as long-term. */
export const EXTENDED_RETENTION_HOURS = hours(168);
/** Consumers that may share a shard's reads before this model gives each its own enhanced fan-out. */
export const MAX_SHARED_CONSUMERS = 2;
/** Data rate that On-demand Advantage bills at least, on ingest and on retrieval, per account and region. */
export const ADVANTAGE_FLOOR_BYTES_PER_SECOND = bytesPerSecond(25 * MB);

/** What a stream must carry at its busiest second. */
export interface ShardDemand {
  readonly recordsPerSecond: number;
  readonly bytesPerSecond: BytesPerSecond;
  /** Consumers reading through the shared limit; 0 when all use enhanced fan-out. */
  readonly sharedConsumers: number;
}

/** Shards by each limit, and which of them decides. */
export interface ShardPlan {
  readonly shards: number;
  readonly bottleneck: 'records' | 'bytes-in' | 'bytes-out' | 'minimum';
}

/** The shards a provisioned stream needs: by records, by bytes in and by bytes out, whichever is most. */
export function planShards(demand: ShardDemand): ShardPlan {
  const byRecords = Math.ceil(demand.recordsPerSecond / SHARD_WRITE_RECORDS);
  const byBytesIn = Math.ceil(demand.bytesPerSecond / SHARD_WRITE_BYTES);
  const byBytesOut = Math.ceil((demand.bytesPerSecond * demand.sharedConsumers) / SHARD_READ_BYTES);
  const shards = Math.max(1, byRecords, byBytesIn, byBytesOut);
  return { shards, bottleneck: bottleneckOf(shards, { byRecords, byBytesIn, byBytesOut }) };
}

function bottleneckOf(
  shards: number,
  by: { byRecords: number; byBytesIn: number; byBytesOut: number },
): ShardPlan['bottleneck'] {
  if (shards === 1) return 'minimum';
  if (by.byRecords === shards) return 'records';
  return by.byBytesIn === shards ? 'bytes-in' : 'bytes-out';
}

/** PUT payload units of one record: every 25 KB started. */
export function putUnits(payload: Bytes): number {
  return Math.max(1, Math.ceil(payload / PUT_UNIT_BYTES));
}

/** Bytes an on-demand stream meters for one record: rounded up to 1 KB. */
export function onDemandBytes(payload: Bytes): Bytes {
  return scale(ON_DEMAND_RECORD_BYTES, Math.ceil(payload / ON_DEMAND_RECORD_BYTES));
}
