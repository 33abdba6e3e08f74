import { GB, MB, quantity } from '../../../kit/units.ts';
import type { Factor } from '../../../pricing/formula.ts';
import { from, per, times } from '../../../pricing/formula.ts';
import type { Meter } from '../../../pricing/meter.ts';
import { kinesisRates } from '../../../services/kinesis/rates.ts';
import { onDemandBytes } from '../../../services/kinesis/shards.ts';
import { sqsRates } from '../../../services/sqs/rates.ts';
import type { Limit } from '../checks.ts';
import { allOf, checkScaledMax, limitOf } from '../checks.ts';
import type { Load } from '../load.ts';
import type { OptionContext, OptionFactory, Plan } from '../option.ts';
import { meterEndpoints, meterKey } from '../optional-lines.ts';
import { meterForeignDeadLetters } from '../queue-lines.ts';
import type { Violation } from '../violation.ts';
import { checkStream, retentionBeyond, streamLimits, usesFanOut } from './kinesis.ts';

/** MB in a GB: the default write limits of on-demand streams are printed in GB a second, the bytes compared in MB. */
const MB_PER_GB = GB / MB;

/** GB an on-demand stream meters on the way in: each record rounded up to 1 KB. */
export function gbIn(load: Load): number {
  return (load.eventsPerMonth * onDemandBytes(load.payloadBytes)) / GB;
}

/** GB read in the month: every consumer reads the whole log, whatever share of it concerns it, and replays on top. */
export function gbOut(load: Load): number {
  return load.gbPerMonth * load.consumers * (1 + replayed(load));
}

function replayed(load: Load): number {
  return load.replay ? load.replayedFraction : 0;
}

/** How the metered GB of one load came about, in and out. */
export const dataFormula = {
  in: (load: Load): readonly Factor[] => [
    from('events', load.eventsPerMonth),
    times('bytes-per-event', onDemandBytes(load.payloadBytes)),
    per('bytes-per-gb', GB),
  ],
  out: (load: Load): readonly Factor[] => [
    from('events', load.eventsPerMonth),
    times('bytes-per-event', load.payloadBytes),
    per('bytes-per-gb', GB),
    times('consumers', load.consumers),
    times('repeated-share', 1 + replayed(load)),
  ],
};

/** The default write throughput of on-demand streams, adjustable on request. */
export function checkOnDemandRate(load: Load, limit: Limit | null): readonly Violation[] {
  return checkScaledMax('throughput', limit, MB_PER_GB, load.peakBytesPerSecond / MB, 'MB/s');
}

/** Lines every on-demand stream may have beside its data. */
export function meterStreamExtras(load: Load, meter: Meter): void {
  meterForeignDeadLetters(load, meter, sqsRates.standard);
  meterKey(load, meter, true);
  meterEndpoints(load, meter, 1, 1 + load.consumers);
}

function meterStandard(load: Load, meter: Meter): void {
  meter.add(kinesisRates.streamHours, quantity(load.hours, 'stream-hour'), 'stream-hours', () => [
    from('streams', 1),
    times('hours', load.hours),
  ]);
  meter.add(kinesisRates.standardIn, quantity(gbIn(load), 'GB'), 'data-in', () => dataFormula.in(load));
  const out = usesFanOut(load) ? kinesisRates.standardFanOut : kinesisRates.standardOut;
  meter.add(out, quantity(gbOut(load), 'GB'), 'data-out', () => dataFormula.out(load));
}

function meterRetention(load: Load, meter: Meter): void {
  const { day, week } = retentionBeyond(load);
  const stored = (hours: number) => quantity((gbIn(load) * hours) / load.hours, 'GB-month');
  if (day > 0) {
    meter.add(kinesisRates.standardExtended, stored(day), 'retention', () => [
      ...dataFormula.in(load),
      times('hours-beyond-24', day),
      per('hours', load.hours),
    ]);
  }
  if (week > 0) {
    meter.add(kinesisRates.standardLongTerm, stored(week), 'long-term-retention', () => [
      ...dataFormula.in(load),
      times('hours-beyond-168', week),
      per('hours', load.hours),
    ]);
  }
}

/** The default write limit is published for Standard streams; Advantage streams share it. */
export function writeLimit(context: OptionContext): Limit | null {
  return limitOf(context, 'kinesis-on-demand-standard.max-write');
}

/** One on-demand Standard stream: no shards to manage, billed by the hour and by the GB. */
export const kinesisOnDemand: OptionFactory = (context) => {
  const limits = streamLimits(context, 'kinesis-on-demand-standard');
  const write = writeLimit(context);
  const plan = (load: Load): Plan => ({
    capacity: {
      streams: 1,
      fanOut: usesFanOut(load),
      peakMbPerSecond: load.peakBytesPerSecond / MB,
      utilisation: write === null ? null : load.peakBytesPerSecond / (write.value * GB),
    },
    meter(meter) {
      meterStandard(load, meter);
      meterRetention(load, meter);
      meterStreamExtras(load, meter);
    },
    check: () => allOf(checkStream(load, limits), checkOnDemandRate(load, write)),
  });
  return { id: 'kinesis-on-demand', delivery: 'batch', plan };
};
