import { excess, scale } from '../../../kit/amounts.ts';
import { gbMonths, gigabytes } from '../../../kit/quantities.ts';
import type { Bytes } from '../../../kit/units.ts';
import { GB, KB } from '../../../kit/units.ts';
import type { Factor } from '../../../pricing/formula.ts';
import { from, per, times } from '../../../pricing/formula.ts';
import type { Meter } from '../../../pricing/meter.ts';
import {
  CUSTOM_BUS_CHUNK_BYTES,
  CUSTOM_BUS_INCLUDED_HOURS,
  eventbridgeRates,
} from '../../../services/eventbridge/rates.ts';
import { LARGEST_BATCH } from '../../../services/lambda/batches.ts';
import { sqsRates } from '../../../services/sqs/rates.ts';
import { allOf, checkLatency, checkMax, checkOffered, checkScaledMax, lacks, latencyOf, limitOf } from '../checks.ts';
import type { Load } from '../load.ts';
import type { OptionContext, OptionFactory, Plan } from '../option.ts';
import { meterEndpoints, meterKey } from '../optional-lines.ts';
import { meterForeignDeadLetters } from '../queue-lines.ts';

const SERVICE = 'eventbridge-custom-bus';
const HOURS_PER_DAY = 24;
const KB_PER_GB = GB / KB;

/** What is billed for one event: every KB started, in and out alike. */
function billedBytes(load: Load): Bytes {
  return scale(CUSTOM_BUS_CHUNK_BYTES, Math.ceil(load.payloadBytes / CUSTOM_BUS_CHUNK_BYTES));
}

function kilobytes(load: Load): readonly Factor[] {
  return [times('billed-kb-per-event', billedBytes(load) / KB), per('kb-per-gb', KB_PER_GB)];
}

function meterBus(load: Load, meter: Meter): void {
  const billed = billedBytes(load);
  const received = gigabytes(scale(billed, load.eventsPerMonth));
  meter.add(eventbridgeRates.customIn, received, 'data-in', () => [
    from('events', load.eventsPerMonth),
    ...kilobytes(load),
  ]);
  const delivered = gigabytes(scale(billed, load.deliveries * load.readShare));
  meter.add(eventbridgeRates.customOut, delivered, 'data-out', () => [
    from('deliveries', load.deliveries),
    times('repeated-share', load.readShare),
    ...kilobytes(load),
  ]);
}

function meterRetention(load: Load, meter: Meter): void {
  const beyond = excess(load.retentionHours, CUSTOM_BUS_INCLUDED_HOURS);
  if (beyond === 0) return;
  const stored = gbMonths(load.gbPerMonth, beyond, load.hours);
  meter.add(eventbridgeRates.customRetention, stored, 'retention', () => [
    from('events', load.eventsPerMonth),
    times('bytes-per-event', load.payloadBytes),
    per('bytes-per-gb', GB),
    times('hours-beyond-24', beyond),
    per('hours', load.hours),
  ]);
}

function busLimits(context: OptionContext) {
  return {
    payload: limitOf(context, `${SERVICE}.max-payload`),
    events: limitOf(context, `${SERVICE}.events-per-second-per-bus`),
    latency: latencyOf(context, SERVICE),
    protocol: context.quota(`${SERVICE}.client-protocol`),
    subscribers: limitOf(context, `${SERVICE}.subscribers-per-bus`),
    retentionDays: limitOf(context, `${SERVICE}.max-retention`),
  };
}

/** The Custom Event Bus of 2026: ordered groups, retention and replay, billed by the KB in and out. */
export const eventbridgeCustom: OptionFactory = (context) => {
  const limits = busLimits(context);
  const offered = checkOffered(context, `${SERVICE}.available`);
  const plan = (load: Load): Plan => ({
    capacity: {
      buses: 1,
      subscribers: load.consumers,
      peakEventsPerSecond: load.peakEventsPerSecond,
      utilisation: limits.events === null ? null : load.peakEventsPerSecond / limits.events.value,
    },
    meter(meter) {
      meterBus(load, meter);
      meterRetention(load, meter);
      meterForeignDeadLetters(load, meter, sqsRates.standard);
      meterKey(load, meter, true);
      meterEndpoints(load, meter, 1, 1);
    },
    check: () =>
      allOf(
        offered,
        lacks('kafka-api', load.kafkaApi, true, limits.protocol),
        checkMax('payload', limits.payload, load.payloadBytes, 'bytes'),
        checkMax('rate', limits.events, load.peakEventsPerSecond, 'events/s'),
        checkMax('fan-out', limits.subscribers, load.consumers, 'subscribers'),
        checkScaledMax('retention', limits.retentionDays, HOURS_PER_DAY, load.retentionHours, 'h'),
        checkLatency(load, limits.latency),
      ),
  });
  return { id: 'eventbridge-custom', largestBatch: LARGEST_BATCH.customBus, plan };
};
