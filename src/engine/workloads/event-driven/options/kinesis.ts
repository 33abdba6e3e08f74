import { allOf, checkLatency, checkMax, checkScaledMax, lacks, limitOf } from '../checks.ts';
import { EXTENDED_RETENTION_HOURS, MAX_SHARED_CONSUMERS } from '../../../services/kinesis/shards.ts';
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
    day: Math.max(0, Math.min(load.retentionHours, EXTENDED_RETENTION_HOURS) - HOURS_PER_DAY),
    week: Math.max(0, load.retentionHours - EXTENDED_RETENTION_HOURS),
  };
}

/** The limits all stream modes share, read once. */
export function streamLimits(context: OptionContext, mode: StreamMode) {
  return {
    payload: limitOf(context, `${mode}.max-payload`),
    retentionDays: limitOf(context, `${mode}.max-retention`),
    fanOutConsumers: limitOf(context, `${mode}.efo-consumers`),
    sharedReads: limitOf(context, 'kinesis-provisioned.getrecords-rate'),
    sharedLatency: limitOf(context, `${mode}.shared-consumer-latency`),
    fanOutLatency: limitOf(context, `${mode}.efo-latency`),
  };
}

export type StreamLimits = ReturnType<typeof streamLimits>;

/** What any stream, however it is billed, may fail to meet. */
export function checkStream(load: Load, limits: StreamLimits): readonly Violation[] {
  const fanOut = usesFanOut(load);
  const shared = limits.sharedLatency;
  // Consumers that share a shard's five reads a second wait for each other: about 200 ms alone, about a second with five.
  const sharedMs = shared === null ? null : shared.value * load.consumers;
  return allOf(
    lacks('kafka-api', load.kafkaApi, null),
    checkMax('payload', limits.payload, load.payloadBytes, 'bytes'),
    checkMax('fan-out', fanOut ? limits.fanOutConsumers : limits.sharedReads, load.consumers, 'consumers'),
    checkScaledMax('retention', limits.retentionDays, HOURS_PER_DAY, load.retentionHours, 'h'),
    fanOut
      ? checkLatency(load, limits.fanOutLatency?.value ?? null, limits.fanOutLatency?.quota ?? null)
      : checkLatency(load, sharedMs, shared?.quota ?? null),
  );
}
