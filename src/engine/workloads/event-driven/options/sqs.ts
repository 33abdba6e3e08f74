import type { Quota } from '../../../quotas/quota.ts';
import { LARGEST_BATCH } from '../../../services/lambda/batches.ts';
import { sqsRates } from '../../../services/sqs/rates.ts';
import type { Limit } from '../checks.ts';
import { allOf, checkLatency, checkMax, checkScaledMax, lacks, latencyOf, limitOf } from '../checks.ts';
import type { Load } from '../load.ts';
import type { OptionContext, OptionFactory, OptionModel, Plan } from '../option.ts';
import { meterEndpoints, meterKey } from '../optional-lines.ts';
import { meterQueue, queueCalls } from '../queue-lines.ts';
import type { Violation } from '../violation.ts';

/** Consumer groups one queue can serve: its consumers compete for each message. */
const CONSUMERS_PER_QUEUE = 1;
/** Retention limits are written in days. */
export const HOURS_PER_DAY = 24;

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
  return lacks('fan-out', consumers > CONSUMERS_PER_QUEUE, consumers, quota).map((violation) => ({
    ...violation,
    limit: CONSUMERS_PER_QUEUE,
    unit: 'consumers',
  }));
}

function sqs(service: 'sqs-standard' | 'sqs-fifo', context: OptionContext): OptionModel {
  const fifo = service === 'sqs-fifo';
  const rate = fifo ? sqsRates.fifo : sqsRates.standard;
  const limits = queueLimits(context, service);
  const latency = latencyOf(context, service);
  const fanOut = context.quota(`${service}.fan-out-model`);
  const replay = context.quota(`${service}.replay`);
  const ordering = context.quota('sqs-standard.ordering');
  const protocol = context.quota(`${service}.client-protocol`);
  const check = (load: Load, calls: ReturnType<typeof queueCalls>) =>
    allOf(
      lacks('ordering', !fifo && load.ordering === 'per-key', load.ordering, ordering),
      lacks('kafka-api', load.kafkaApi, true, protocol),
      lacks('replay', load.replay, true, replay),
      checkFanOut(load, fanOut),
      checkMax('payload', limits.payload, load.payloadBytes, 'bytes'),
      checkQueueRetention(load, limits),
      fifo ? checkMax('rate', limits.fifoCalls, calls.sends, 'calls/s') : [],
      fifo ? checkMax('receive-rate', limits.fifoCalls, calls.receives, 'calls/s') : [],
      checkLatency(load, latency),
    );
  const plan = (load: Load): Plan => {
    const calls = queueCalls(load, load.peakEventsPerSecond, load.publishBatch);
    const peakCallsPerSecond = Math.max(calls.sends, calls.receives);
    return {
      capacity: {
        queues: 1,
        peakCallsPerSecond,
        utilisation: limits.fifoCalls === null ? null : peakCallsPerSecond / limits.fifoCalls.value,
      },
      meter(meter) {
        meterQueue(load, meter, { rate, messages: load.eventsPerMonth, sendBatch: load.publishBatch, queues: 1 });
        meterKey(load, meter, true);
        meterEndpoints(load, meter, 1, 2);
      },
      check: () => check(load, calls),
    };
  };
  return { id: service, largestBatch: LARGEST_BATCH[fifo ? 'fifoQueue' : 'queueOrStream'], plan };
}

/** One standard queue: no order, one consumer group. */
export const sqsStandard: OptionFactory = (context) => sqs('sqs-standard', context);

/** One FIFO queue in high-throughput mode: order per message group, one consumer group. */
export const sqsFifo: OptionFactory = (context) => sqs('sqs-fifo', context);
