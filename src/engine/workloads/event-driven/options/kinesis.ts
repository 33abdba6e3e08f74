import { excess, smaller } from '../../../kit/amounts.ts';
import { allOf, checkLatency, checkMax, checkScaledMax, lacks, latencyOf, limitOf } from '../checks.ts';
import {
  EXTENDED_RETENTION_HOURS,
  INCLUDED_RETENTION_HOURS,
  MAX_SHARED_CONSUMERS,
} from '../../../services/kinesis/shards.ts';
import type { Latency } from '../checks.ts';
import type { Load } from '../load.ts';
import type { OptionContext } from '../option.ts';
import type { Violation } from '../violation.ts';

const HOURS_PER_DAY = 24;

/** The quota-book service of each stream mode. */
export type StreamMode = 'kinesis-provisioned' | 'kinesis-on-demand-standard' | 'kinesis-on-demand-advantage';

/** Whether each consumer gets its own read throughput: the reader's choice, else beyond two consumers. */
export function usesFanOut(load: Load): boolean {
  if (load.kinesisRead === 'auto') return load.consumers > MAX_SHARED_CONSUMERS;
  return load.kinesisRead === 'enhanced';
}

/** Hours of retention beyond the included day, and beyond the week where long-term storage starts. */
export function retentionBeyond(load: Load) {
  return {
    day: excess(smaller(load.retentionHours, EXTENDED_RETENTION_HOURS), INCLUDED_RETENTION_HOURS),
    week: excess(load.retentionHours, EXTENDED_RETENTION_HOURS),
  };
}

/** The limits all stream modes share, read once. */
export function streamLimits(context: OptionContext, mode: StreamMode) {
  return {
    payload: limitOf(context, `${mode}.max-payload`),
    retentionDays: limitOf(context, `${mode}.max-retention`),
    fanOutConsumers: limitOf(context, `${mode}.efo-consumers`),
    sharedReads: limitOf(context, 'kinesis-provisioned.getrecords-rate'),
    sharedLatency: latencyOf(context, mode, 'shared-consumer-latency'),
    fanOutLatency: latencyOf(context, mode, 'efo-latency'),
    protocol: context.quota(`${mode}.client-protocol`),
  };
}

export type StreamLimits = ReturnType<typeof streamLimits>;

/** Consumers that share a shard's five reads a second wait for each other: about 200 ms alone, about a second with five. */
function sharedLatency({ consumers }: Load, { sharedLatency: { ms, quota } }: StreamLimits): Latency {
  return { ms: ms === null ? null : { low: ms.low * consumers, high: ms.high * consumers }, quota };
}

/** What any stream, however it is billed, may fail to meet. */
export function checkStream(load: Load, limits: StreamLimits): readonly Violation[] {
  const fanOut = usesFanOut(load);
  return allOf(
    lacks('kafka-api', load.kafkaApi, true, limits.protocol),
    checkMax('payload', limits.payload, load.payloadBytes, 'bytes'),
    checkMax('fan-out', fanOut ? limits.fanOutConsumers : limits.sharedReads, load.consumers, 'consumers'),
    checkScaledMax('retention', limits.retentionDays, HOURS_PER_DAY, load.retentionHours, 'h'),
    checkLatency(load, fanOut ? limits.fanOutLatency : sharedLatency(load, limits)),
  );
}
