import { scale } from '../../../kit/amounts.ts';
import { counted, gbMonths, gigabytes } from '../../../kit/quantities.ts';
import { GB } from '../../../kit/units.ts';
import { from, per, times } from '../../../pricing/formula.ts';
import type { Meter } from '../../../pricing/meter.ts';
import { LARGEST_BATCH } from '../../../services/lambda/batches.ts';
import { MAX_SNS_BATCH_BYTES, snsRates } from '../../../services/sns/rates.ts';
import { sqsRates } from '../../../services/sqs/rates.ts';
import { batchSize, requestsPerCall } from '../../../services/sqs/requests.ts';
import { addLatency, allOf, checkLatency, checkMax, checkScaledMax, lacks, latencyOf, limitOf } from '../checks.ts';
import type { Load } from '../load.ts';
import type { OptionContext, OptionFactory, Plan } from '../option.ts';
import { meterEndpoints, meterKey } from '../optional-lines.ts';
import { meterQueue, queueCalls } from '../queue-lines.ts';
import { checkQueueRetention, HOURS_PER_DAY, queueLimits } from './sqs.ts';

/** Interface endpoints a private topic with queues needs: one for SNS, one for SQS. */
const ENDPOINTS = 2;

function meterStandardPublish(load: Load, meter: Meter): void {
  const batch = batchSize(load.publishBatch, load.payloadBytes, MAX_SNS_BATCH_BYTES);
  const requests = requestsPerCall(scale(load.payloadBytes, batch));
  meter.add(snsRates.publish, counted((load.eventsPerMonth / batch) * requests, 'request'), 'publish', () => [
    from('events', load.eventsPerMonth),
    per('events-per-call', batch),
    times('requests-per-call', requests),
  ]);
}

/** FIFO topics bill requests and payload apart, on the way in and per subscription on the way out. */
function meterFifoTopic(load: Load, meter: Meter): void {
  const batch = batchSize(load.publishBatch, load.payloadBytes, MAX_SNS_BATCH_BYTES);
  const events = load.eventsPerMonth;
  meter.add(snsRates.fifoPublish, counted(events / batch, 'request'), 'publish', () => [
    from('events', events),
    per('events-per-call', batch),
  ]);
  const inBytes = () => [times('bytes-per-event', load.payloadBytes), per('bytes-per-gb', GB)];
  meter.add(snsRates.fifoPublishData, load.gbPerMonth, 'publish-data', () => [from('events', events), ...inBytes()]);
  // Filtered or not, says the price list: a message a consumer's filter drops is billed all the same.
  meter.add(snsRates.fifoDelivery, counted(events * load.consumers, 'message'), 'delivery', () => [
    from('events', events),
    times('consumers', load.consumers),
  ]);
  const delivered = gigabytes(scale(load.payloadBytes, load.deliveries));
  meter.add(snsRates.fifoDeliveryData, delivered, 'delivery-data', () => [
    from('deliveries', load.deliveries),
    ...inBytes(),
  ]);
}

/** The archive behind replay: what enters it, and what it holds for the retention asked for. */
function meterFifoArchive(load: Load, meter: Meter): void {
  if (!load.replay) return;
  const events = () => [
    from('events', load.eventsPerMonth),
    times('bytes-per-event', load.payloadBytes),
    per('bytes-per-gb', GB),
  ];
  meter.add(snsRates.archiveProcessing, load.gbPerMonth, 'archive-processing', events);
  const stored = gbMonths(load.gbPerMonth, load.retentionHours, load.hours);
  meter.add(snsRates.archiveStorage, stored, 'archive-storage', () => [
    ...events(),
    times('retention-hours', load.retentionHours),
    per('hours', load.hours),
  ]);
  if (load.replayedFraction === 0) return;
  const replayed = load.deliveries * load.replayedFraction;
  meter.add(snsRates.fifoDelivery, counted(replayed, 'message'), 'replay', () => [
    from('deliveries', load.deliveries),
    times('replayed-share', load.replayedFraction),
  ]);
  const gb = gigabytes(scale(load.payloadBytes, replayed));
  meter.add(snsRates.fifoDeliveryData, gb, 'replay-data', () => [
    from('deliveries', load.deliveries),
    times('replayed-share', load.replayedFraction),
    times('bytes-per-event', load.payloadBytes),
    per('bytes-per-gb', GB),
  ]);
}

function topicLimits(service: 'sns-standard' | 'sns-fifo', context: OptionContext) {
  const queue = service === 'sns-fifo' ? 'sqs-fifo' : 'sqs-standard';
  return {
    payload: limitOf(context, `${service}.max-payload`),
    rate: limitOf(context, `${service}.publish-quota`),
    subscriptions: limitOf(context, `${service}.subscriptions-per-topic`),
    latency: addLatency(latencyOf(context, service), latencyOf(context, queue)),
    archiveDays: service === 'sns-fifo' ? limitOf(context, 'sns-fifo.max-retention') : null,
    protocol: context.quota(`${service}.client-protocol`),
    ordering: context.quota('sns-standard.ordering'),
    replay: context.quota('sns-standard.replay'),
    queue: queueLimits(context, queue),
  };
}

/** What a consumer missed comes from the archive where replay is on, and only as far back as its queue otherwise. */
function checkTopicRetention(load: Load, limits: ReturnType<typeof topicLimits>) {
  return load.replay && limits.archiveDays !== null
    ? checkScaledMax('retention', limits.archiveDays, HOURS_PER_DAY, load.retentionHours, 'h')
    : checkQueueRetention(load, limits.queue);
}

function checkTopic(load: Load, fifo: boolean, limits: ReturnType<typeof topicLimits>) {
  const calls = queueCalls(load, load.peakEventsPerSecond * load.deliveredFraction, 1);
  return allOf(
    lacks('ordering', !fifo && load.ordering === 'per-key', load.ordering, limits.ordering),
    lacks('kafka-api', load.kafkaApi, true, limits.protocol),
    lacks('replay', !fifo && load.replay, true, limits.replay),
    checkMax('payload', limits.payload, load.payloadBytes, 'bytes'),
    checkMax('rate', limits.rate, load.peakEventsPerSecond, 'messages/s'),
    fifo ? checkMax('delivery-rate', limits.queue.fifoCalls, calls.sends, 'calls/s') : [],
    fifo ? checkMax('receive-rate', limits.queue.fifoCalls, calls.receives, 'calls/s') : [],
    checkMax('fan-out', limits.subscriptions, load.consumers, 'subscriptions'),
    checkTopicRetention(load, limits),
    checkLatency(load, limits.latency),
  );
}

function sns(service: 'sns-standard' | 'sns-fifo'): OptionFactory {
  const fifo = service === 'sns-fifo';
  const rate = fifo ? sqsRates.fifo : sqsRates.standard;
  return (context) => {
    const limits = topicLimits(service, context);
    const plan = (load: Load): Plan => ({
      capacity: {
        topics: 1,
        queues: load.consumers,
        peakMessagesPerSecond: load.peakEventsPerSecond,
        utilisation: limits.rate === null ? null : load.peakEventsPerSecond / limits.rate.value,
      },
      meter(meter) {
        if (fifo) {
          meterFifoTopic(load, meter);
          meterFifoArchive(load, meter);
        } else meterStandardPublish(load, meter);
        const messages = load.deliveriesPerConsumer * load.readShare;
        meterQueue(load, meter, { rate, messages, sendBatch: 1, queues: load.consumers });
        meterKey(load, meter, true);
        meterEndpoints(load, meter, ENDPOINTS, 1 + load.consumers * load.deliveredFraction);
      },
      check: () => checkTopic(load, fifo, limits),
    });
    return { id: service, largestBatch: LARGEST_BATCH[fifo ? 'fifoQueue' : 'queueOrStream'], plan };
  };
}

/** A standard topic with one standard queue per consumer. */
export const snsStandard = sns('sns-standard');

/** A FIFO topic with one FIFO queue per consumer. */
export const snsFifo = sns('sns-fifo');
