import { prorate, scale } from '../../../kit/amounts.ts';
import { counted, gbMonths, overHours } from '../../../kit/quantities.ts';
import { GB } from '../../../kit/units.ts';
import { from, per, times } from '../../../pricing/formula.ts';
import type { Meter } from '../../../pricing/meter.ts';
import { kinesisRates } from '../../../services/kinesis/rates.ts';
import type { ShardPlan } from '../../../services/kinesis/shards.ts';
import { planShards, putUnits, SHARD_WRITE_BYTES, SHARD_WRITE_RECORDS } from '../../../services/kinesis/shards.ts';
import { LARGEST_BATCH } from '../../../services/lambda/batches.ts';
import { sqsRates } from '../../../services/sqs/rates.ts';
import { allOf, checkMax, limitOf } from '../checks.ts';
import type { Load } from '../load.ts';
import type { OptionFactory, Plan } from '../option.ts';
import { meterEndpoints, meterKey } from '../optional-lines.ts';
import { meterForeignDeadLetters } from '../queue-lines.ts';
import { checkStream, retentionBeyond, streamLimits, usesFanOut } from './kinesis.ts';

function meterShards(load: Load, shards: number, meter: Meter): void {
  const formula = () => [from('shards', shards), times('hours', load.hours)];
  meter.add(kinesisRates.shardHours, overHours(shards, load.hours, 'shard-hour'), 'shards', formula);
  const units = putUnits(load.payloadBytes);
  meter.add(kinesisRates.putUnits, counted(load.eventsPerMonth * units, 'payload-unit'), 'put-units', () => [
    from('events', load.eventsPerMonth),
    times('payload-units-per-event', units),
  ]);
}

function meterRetention(load: Load, shards: number, meter: Meter): void {
  const { day, week } = retentionBeyond(load);
  if (day > 0) {
    const rate = kinesisRates.extendedShardHours;
    meter.add(rate, overHours(shards, load.hours, 'shard-hour'), 'retention', () => [
      from('shards', shards),
      times('hours', load.hours),
    ]);
  }
  if (week === 0) return;
  const stored = gbMonths(load.gbPerMonth, week, load.hours);
  meter.add(kinesisRates.longTermStorage, stored, 'long-term-retention', () => [
    ...bytes(load),
    times('hours-beyond-168', week),
    per('hours', load.hours),
  ]);
  // Only GetRecords pays for old data: with enhanced fan-out it is among the GB read.
  if (!load.replay || load.replayedFraction === 0 || usesFanOut(load)) return;
  // What is read again is taken to be spread evenly over what is kept.
  const replayed = scale(scale(load.gbPerMonth, load.replayedFraction), load.consumers);
  const old = prorate(replayed, week, load.retentionHours);
  meter.add(kinesisRates.longTermRetrieval, old, 'replay-data', () => [
    ...bytes(load),
    times('replayed-share', load.replayedFraction),
    times('consumers', load.consumers),
    times('hours-beyond-168', week),
    per('retention-hours', load.retentionHours),
  ]);
}

function bytes(load: Load) {
  return [from('events', load.eventsPerMonth), times('bytes-per-event', load.payloadBytes), per('bytes-per-gb', GB)];
}

function meterFanOut(load: Load, shards: number, meter: Meter): void {
  if (!usesFanOut(load)) return;
  const hours = overHours(shards * load.consumers, load.hours, 'consumer-shard-hour');
  meter.add(kinesisRates.fanOutHours, hours, 'fan-out-hours', () => [
    from('shards', shards),
    times('consumers', load.consumers),
    times('hours', load.hours),
  ]);
  const read = scale(scale(load.gbPerMonth, load.consumers), load.readShare);
  meter.add(kinesisRates.fanOutData, read, 'fan-out-data', () => [
    ...bytes(load),
    times('consumers', load.consumers),
    times('repeated-share', load.readShare),
  ]);
}

function utilisation(load: Load, { shards }: ShardPlan): number {
  const byRecords = load.peakEventsPerSecond / (shards * SHARD_WRITE_RECORDS);
  return Math.max(byRecords, load.peakBytesPerSecond / (shards * SHARD_WRITE_BYTES));
}

/** One provisioned stream: shards for the peak by records and by bytes, PUT units for what is written. */
export const kinesisProvisioned: OptionFactory = (context) => {
  const limits = streamLimits(context, 'kinesis-provisioned');
  const shardLimit = limitOf(context, 'kinesis-provisioned.shards-per-account');
  const plan = (load: Load): Plan => {
    const shardPlan = planShards({
      recordsPerSecond: load.peakEventsPerSecond,
      bytesPerSecond: load.peakBytesPerSecond,
      sharedConsumers: usesFanOut(load) ? 0 : load.consumers,
    });
    const { shards, bottleneck } = shardPlan;
    return {
      capacity: { streams: 1, shards, bottleneck, fanOut: usesFanOut(load), utilisation: utilisation(load, shardPlan) },
      meter(meter) {
        meterShards(load, shards, meter);
        meterRetention(load, shards, meter);
        meterFanOut(load, shards, meter);
        meterForeignDeadLetters(load, meter, sqsRates.standard);
        meterKey(load, meter, true);
        meterEndpoints(load, meter, 1, 1 + load.consumers);
      },
      check: () => allOf(checkStream(load, limits), checkMax('shards', shardLimit, shards, 'shards')),
    };
  };
  return { id: 'kinesis-provisioned', largestBatch: LARGEST_BATCH.queueOrStream, plan };
};
