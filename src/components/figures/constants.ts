import { DATABASE_BYTES, DATABASE_START_SECONDS } from '#engine/billing/database-cost.ts';
import { RULES_VERSION } from '#engine/billing/rules/all-rules.ts';
import { PLACES } from '#engine/billing/source/processed-columns.ts';
import { MAX_LISTED } from '#engine/decisions/break-even/crossings.ts';
import { EXACT_UP_TO } from '#engine/decisions/portfolio/portfolio.ts';
import { GUESS_FACTOR } from '#engine/decisions/sensitivity/inputs.ts';
import { DEFAULT_SPREAD } from '#engine/decisions/uncertainty/draw-workload.ts';
import { GB, HOURS_PER_MONTH, HOURS_PER_WEEK } from '#engine/kit/units.ts';
import { METRIC_CONSTANTS } from '#engine/metrics/constants.ts';
import { WRITE_UNIT_BYTES } from '#engine/services/dynamodb/rates.ts';
import { EVENT_CHUNK_BYTES } from '#engine/services/eventbridge/chunks.ts';
import {
  CLASSIC_RETRY_HOURS,
  CUSTOM_BUS_CHUNK_BYTES,
  CUSTOM_BUS_INCLUDED_HOURS,
} from '#engine/services/eventbridge/rates.ts';
import {
  ADVANTAGE_FLOOR_BYTES_PER_SECOND,
  EXTENDED_RETENTION_HOURS,
  INCLUDED_RETENTION_HOURS,
  MAX_SHARED_CONSUMERS,
  ON_DEMAND_RECORD_BYTES,
  PUT_UNIT_BYTES,
  SHARD_READ_BYTES,
  SHARD_WRITE_BYTES,
  SHARD_WRITE_RECORDS,
} from '#engine/services/kinesis/shards.ts';
import { LARGEST_BATCH, MAX_INVOCATION_BYTES } from '#engine/services/lambda/batches.ts';
import {
  MIN_PARTITIONS,
  NETWORK_PER_BYTE_IN,
  NETWORK_PER_BYTE_OUT,
  PARTITION_MB_PER_SECOND,
  REPLICATION_FACTOR,
  SERVERLESS_PARTITION_READ_MB_PER_SECOND,
} from '#engine/services/msk/brokers.ts';
import { CROSS_ZONE_DIRECTIONS, CROSS_ZONE_SHARE, ZONES } from '#engine/services/network/rates.ts';
import { KEY_FETCHES_PER_HOUR } from '#engine/services/security/rates.ts';
import { MAX_SNS_BATCH_BYTES } from '#engine/services/sns/rates.ts';
import { MAX_BATCH_MESSAGES, MAX_SQS_BATCH_BYTES, REQUEST_CHUNK_BYTES } from '#engine/services/sqs/requests.ts';
import { DURATION_STEP_MS, MEMORY_STEP_MB } from '#engine/services/step-functions/express.ts';
import { WRITES_PER_NEW_EVENT } from '#engine/workloads/event-driven/consumer-lines.ts';
import { WORKLOAD_FIELDS } from '#engine/workloads/event-driven/fields.ts';
import { OPTION_IDS } from '#engine/workloads/event-driven/workload.ts';
import { SHORTEST_POLL_SECONDS } from '#engine/workloads/event-driven/queue-lines.ts';

/** How a constant is written. */
type Kind = 'number' | 'bytes' | 'bytes/s' | 'MB' | 'MB/s' | 'records/s' | 'h' | 's' | 'min' | 'ms' | 'percent';

export interface Constant {
  readonly value: number;
  readonly kind: Kind;
}

const constant = (value: number, kind: Kind = 'number'): Constant => ({ value, kind });
const MINUTES_PER_HOUR = 60;

/** Every constant the method page speaks of, straight from the engine: the page cannot say another number than it uses. */
export const CONSTANTS = {
  options: constant(OPTION_IDS.length),
  'database-size': constant(DATABASE_BYTES, 'bytes'),
  'database-start': constant(DATABASE_START_SECONDS, 's'),
  'rules-version': constant(RULES_VERSION),
  'cost-places': constant(PLACES),
  hours: constant(HOURS_PER_MONTH, 'h'),
  'week-hours': constant(HOURS_PER_WEEK, 'h'),
  'month-seconds': constant(METRIC_CONSTANTS['month-seconds'].value, 's'),
  gb: constant(GB),
  'classic-chunk': constant(EVENT_CHUNK_BYTES, 'bytes'),
  'classic-retry': constant(CLASSIC_RETRY_HOURS, 'h'),
  'custom-chunk': constant(CUSTOM_BUS_CHUNK_BYTES, 'bytes'),
  'custom-included': constant(CUSTOM_BUS_INCLUDED_HOURS, 'h'),
  'request-chunk': constant(REQUEST_CHUNK_BYTES, 'bytes'),
  'batch-messages': constant(MAX_BATCH_MESSAGES),
  'sqs-batch': constant(MAX_SQS_BATCH_BYTES, 'bytes'),
  'sns-batch': constant(MAX_SNS_BATCH_BYTES, 'bytes'),
  'shortest-poll': constant(SHORTEST_POLL_SECONDS, 's'),
  'shard-bytes': constant(SHARD_WRITE_BYTES, 'bytes/s'),
  'shard-records': constant(SHARD_WRITE_RECORDS, 'records/s'),
  'shard-read': constant(SHARD_READ_BYTES, 'bytes/s'),
  'put-unit': constant(PUT_UNIT_BYTES, 'bytes'),
  'on-demand-record': constant(ON_DEMAND_RECORD_BYTES, 'bytes'),
  'stream-included': constant(INCLUDED_RETENTION_HOURS, 'h'),
  'stream-extended': constant(EXTENDED_RETENTION_HOURS, 'h'),
  'shared-consumers': constant(MAX_SHARED_CONSUMERS),
  'advantage-floor': constant(ADVANTAGE_FLOOR_BYTES_PER_SECOND, 'bytes/s'),
  zones: constant(ZONES),
  replicas: constant(REPLICATION_FACTOR),
  'least-partitions': constant(MIN_PARTITIONS),
  'partition-rate': constant(PARTITION_MB_PER_SECOND, 'MB/s'),
  'partition-read': constant(SERVERLESS_PARTITION_READ_MB_PER_SECOND, 'MB/s'),
  'network-in': constant(NETWORK_PER_BYTE_IN),
  'network-out': constant(NETWORK_PER_BYTE_OUT),
  'cross-zone-share': constant(CROSS_ZONE_SHARE, 'percent'),
  'cross-zone-directions': constant(CROSS_ZONE_DIRECTIONS),
  'key-reuse': constant(MINUTES_PER_HOUR / KEY_FETCHES_PER_HOUR, 'min'),
  'invocation-payload': constant(MAX_INVOCATION_BYTES, 'bytes'),
  'invocation-fifo': constant(LARGEST_BATCH.fifoQueue),
  'idempotency-writes': constant(WRITES_PER_NEW_EVENT),
  'write-unit': constant(WRITE_UNIT_BYTES, 'bytes'),
  'express-step': constant(DURATION_STEP_MS, 'ms'),
  'express-memory': constant(MEMORY_STEP_MB, 'MB'),
  'default-pollers': constant(WORKLOAD_FIELDS.pollers.default ?? 0),
  'default-poll-wait': constant(WORKLOAD_FIELDS.pollWaitSeconds.default ?? 0, 's'),
  'default-peak': constant(WORKLOAD_FIELDS.peakToMean.default ?? 0),
  'listed-crossings': constant(MAX_LISTED),
  guess: constant(GUESS_FACTOR),
  'spread-volume': constant(DEFAULT_SPREAD.eventsPerMonth),
  'spread-payload': constant(DEFAULT_SPREAD.payloadBytes),
  'spread-peak': constant(DEFAULT_SPREAD.peakToMean),
  'exact-events': constant(EXACT_UP_TO),
} as const satisfies Record<string, Constant>;

export type ConstantName = keyof typeof CONSTANTS;
