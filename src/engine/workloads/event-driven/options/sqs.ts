import type { Quota } from '../../../quotas/quota.ts';
import { sqsRates } from '../../../services/sqs/rates.ts';
import { batchSize } from '../../../services/sqs/requests.ts';
import type { Limit } from '../checks.ts';
import { allOf, checkLatency, checkMax, checkScaledMax, lacks, limitOf } from '../checks.ts';
import type { Load } from '../load.ts';
import type { OptionContext, OptionFactory, OptionModel, Plan } from '../option.ts';
import { meterEndpoints, meterKey } from '../optional-lines.ts';
import { meterQueue } from '../queue-lines.ts';
import type { Violation } from '../violation.ts';

/** Consumer groups one queue can serve: its consumers compete for each message. */
const CONSUMERS_PER_QUEUE = 1;
const HOURS_PER_DAY = 24;

/** What a queue promises, whichever service feeds it: shared with the topics that deliver to queues. */
export interface QueueLimits {
  readonly payload: Limit | null;
  readonly retentionDays: Limit | null;
  readonly fifoCalls: Limit | null;
}

/** Reads the limits of a queue kind in this region. */
export function queueLimits(context: OptionContext, service: 'sqs-standard' | 'sqs-fifo'): QueueLimits {
  return {
    payload: limitOf(context, `${service}.max-payload`),
    retentionDays: limitOf(context, `${service}.max-retention`),
    fifoCalls: service === 'sqs-fifo' ? limitOf(context, 'sqs-fifo.throughput-high-mode') : null,
  };
}

/** How long messages wait for a consumer that is away. */
export function checkQueueRetention(load: Load, limits: QueueLimits): readonly Violation[] {
  return checkScaledMax('retention', limits.retentionDays, HOURS_PER_DAY, load.retentionHours, 'h');
}

/** Consumers of one queue compete for its messages, so a second application would see only part of them. */
function checkFanOut({ consumers }: Load, quota: Quota | null): readonly Violation[] {
  return lacks('fan-out', consumers > CONSUMERS_PER_QUEUE, quota).map((violation) => ({
    ...violation,
    limit: CONSUMERS_PER_QUEUE,
    actual: consumers,
    unit: 'consumers',
  }));
}

function sqs(service: 'sqs-standard' | 'sqs-fifo', context: OptionContext): OptionModel {
  const fifo = service === 'sqs-fifo';
  const rate = fifo ? sqsRates.fifo : sqsRates.standard;
  const limits = queueLimits(context, service);
  const latency = limitOf(context, 'sqs-standard.typical-latency');
  const fanOut = context.quota(`${service}.fan-out-model`);
  const replay = context.quota(`${service}.replay`);
  const ordering = context.quota('sqs-standard.ordering');
  const check = (load: Load, callsPerSecond: number) =>
    allOf(
      lacks('ordering', !fifo && load.ordering === 'per-key', ordering),
      lacks('kafka-api', load.kafkaApi, null),
      lacks('replay', load.replay, replay),
      checkFanOut(load, fanOut),
      checkMax('payload', limits.payload, load.payloadBytes, 'bytes'),
      checkQueueRetention(load, limits),
      fifo ? checkMax('rate', limits.fifoCalls, callsPerSecond, 'calls/s') : [],
      checkLatency(load, latency?.value ?? null, latency?.quota ?? null),
    );
  const plan = (load: Load): Plan => {
    const peakCallsPerSecond = load.peakEventsPerSecond / batchSize(load.publishBatch, load.payloadBytes);
    const use = { rate, messages: load.eventsPerMonth, sendBatch: load.publishBatch, queues: 1 };
    return {
      capacity: {
        queues: 1,
        peakCallsPerSecond,
        utilisation: limits.fifoCalls === null ? null : peakCallsPerSecond / limits.fifoCalls.value,
      },
      meter(meter) {
        meterQueue(load, meter, use);
        meterKey(load, meter, true);
        meterEndpoints(load, meter, 1, 2);
      },
      check: () => check(load, peakCallsPerSecond),
    };
  };
  return { id: service, delivery: 'batch', plan };
}

/** One standard queue: no order, one consumer group. */
export const sqsStandard: OptionFactory = (context) => sqs('sqs-standard', context);

/** One FIFO queue in high-throughput mode: order per message group, one consumer group. */
export const sqsFifo: OptionFactory = (context) => sqs('sqs-fifo', context);
