import { counted, gbMonths } from '../../../kit/quantities.ts';
import { GB } from '../../../kit/units.ts';
import { from, per, times } from '../../../pricing/formula.ts';
import type { Meter } from '../../../pricing/meter.ts';
import { eventChunks } from '../../../services/eventbridge/chunks.ts';
import { CLASSIC_RETRY_HOURS, eventbridgeRates } from '../../../services/eventbridge/rates.ts';
import { LARGEST_BATCH } from '../../../services/lambda/batches.ts';
import { sqsRates } from '../../../services/sqs/rates.ts';
import { batchSize } from '../../../services/sqs/requests.ts';
import { allOf, checkLatency, checkMax, lacks, latencyOf, limitOf } from '../checks.ts';
import type { Load } from '../load.ts';
import type { OptionContext, OptionFactory, Plan } from '../option.ts';
import { meterEndpoints, meterKey } from '../optional-lines.ts';
import { meterForeignDeadLetters } from '../queue-lines.ts';
import type { Violation } from '../violation.ts';

const SERVICE = 'eventbridge-bus-classic';

function meterPublish(load: Load, meter: Meter): void {
  const chunks = eventChunks(load.payloadBytes);
  meter.add(eventbridgeRates.events, counted(load.eventsPerMonth * chunks, 'event'), 'publish', () => [
    from('events', load.eventsPerMonth),
    times('requests-per-event', chunks),
  ]);
}

/** Replay needs an archive: what enters it, what it holds, and the events published again. */
function meterArchive(load: Load, meter: Meter): void {
  if (!load.replay) return;
  const bytes = () => [
    from('events', load.eventsPerMonth),
    times('bytes-per-event', load.payloadBytes),
    per('bytes-per-gb', GB),
  ];
  meter.add(eventbridgeRates.archiveProcessing, load.gbPerMonth, 'archive-processing', bytes);
  const stored = gbMonths(load.gbPerMonth, load.retentionHours, load.hours);
  meter.add(eventbridgeRates.archiveStorage, stored, 'archive-storage', () => [
    ...bytes(),
    times('retention-hours', load.retentionHours),
    per('hours', load.hours),
  ]);
  if (load.replayedFraction === 0) return;
  const chunks = eventChunks(load.payloadBytes);
  const replayed = load.eventsPerMonth * load.replayedFraction * chunks;
  meter.add(eventbridgeRates.replay, counted(replayed, 'event'), 'replay', () => [
    from('events', load.eventsPerMonth),
    times('replayed-share', load.replayedFraction),
    times('requests-per-event', chunks),
  ]);
}

function busLimits(context: OptionContext) {
  return {
    payload: limitOf(context, `${SERVICE}.max-payload`),
    publish: limitOf(context, `${SERVICE}.putevents-quota`),
    invocations: limitOf(context, `${SERVICE}.invocations-quota`),
    rules: limitOf(context, `${SERVICE}.rules-per-bus`),
    latency: latencyOf(context, SERVICE),
    protocol: context.quota(`${SERVICE}.client-protocol`),
    ordering: context.quota(`${SERVICE}.ordering`),
    retry: context.quota(`${SERVICE}.retry-policy`),
  };
}

type BusLimits = ReturnType<typeof busLimits>;

/** A consumer that is away longer than the bus retries loses events, unless an archive can replay them. */
function checkRetry(load: Load, { retry }: BusLimits): readonly Violation[] {
  const tooLong = load.retentionHours > CLASSIC_RETRY_HOURS && !load.replay;
  return lacks('retention', tooLong, load.retentionHours, retry).map((violation) => ({
    ...violation,
    limit: CLASSIC_RETRY_HOURS,
    unit: 'h',
  }));
}

function check(load: Load, limits: BusLimits, callsPerSecond: number): readonly Violation[] {
  const deliveriesPerSecond = load.peakEventsPerSecond * load.deliveredFraction * load.consumers;
  return allOf(
    lacks('ordering', load.ordering === 'per-key', load.ordering, limits.ordering),
    lacks('kafka-api', load.kafkaApi, true, limits.protocol),
    checkMax('payload', limits.payload, load.payloadBytes, 'bytes'),
    checkMax('rate', limits.publish, callsPerSecond, 'requests/s'),
    checkMax('delivery-rate', limits.invocations, deliveriesPerSecond, 'invocations/s'),
    checkMax('fan-out', limits.rules, load.consumers, 'rules'),
    checkRetry(load, limits),
    checkLatency(load, limits.latency),
  );
}

/** A Classic bus: one rule per consumer, each event pushed straight to it; deliveries within the account are free. */
export const eventbridgeClassic: OptionFactory = (context) => {
  const limits = busLimits(context);
  const plan = (load: Load): Plan => {
    const callsPerSecond = load.peakEventsPerSecond / batchSize(load.publishBatch, load.payloadBytes);
    return {
      capacity: {
        buses: 1,
        rules: load.consumers,
        peakCallsPerSecond: callsPerSecond,
        utilisation: limits.publish === null ? null : callsPerSecond / limits.publish.value,
      },
      meter(meter) {
        meterPublish(load, meter);
        meterArchive(load, meter);
        meterForeignDeadLetters(load, meter, sqsRates.standard);
        meterKey(load, meter, true);
        meterEndpoints(load, meter, 1, 1);
      },
      check: () => check(load, limits, callsPerSecond),
    };
  };
  return { id: 'eventbridge-classic', largestBatch: LARGEST_BATCH.none, plan };
};
