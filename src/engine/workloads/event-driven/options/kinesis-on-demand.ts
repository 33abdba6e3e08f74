import { scale } from '../../../kit/amounts.ts';
import { gbMonths, gigabytes, overHours } from '../../../kit/quantities.ts';
import type { Quantity } from '../../../kit/units.ts';
import { GB, MB } from '../../../kit/units.ts';
import type { Factor } from '../../../pricing/formula.ts';
import { from, per, times } from '../../../pricing/formula.ts';
import type { Meter } from '../../../pricing/meter.ts';
import { kinesisRates } from '../../../services/kinesis/rates.ts';
import { onDemandBytes } from '../../../services/kinesis/shards.ts';
import { LARGEST_BATCH } from '../../../services/lambda/batches.ts';
import { sqsRates } from '../../../services/sqs/rates.ts';
import type { Limit } from '../checks.ts';
import { allOf, checkScaledMax, limitOf } from '../checks.ts';
import type { Load } from '../load.ts';
import type { OptionContext, OptionFactory, Plan } from '../option.ts';
import { meterEndpoints, meterKey } from '../optional-lines.ts';
import { meterForeignDeadLetters } from '../queue-lines.ts';
import type { Violation } from '../violation.ts';
import type { StreamMode } from './kinesis.ts';
import { checkStream, retentionBeyond, streamLimits, usesFanOut } from './kinesis.ts';

/** AWS prints the default limits of on-demand streams in decimal GB a second: 0.2 GB/s is its 200 MB/s. */
const MB_PER_GB = 1000;

/** GB an on-demand stream meters on the way in: each record rounded up to 1 KB. */
export function gbIn(load: Load): Quantity<'GB'> {
  return gigabytes(scale(onDemandBytes(load.payloadBytes), load.eventsPerMonth));
}

/** GB read in the month: every consumer reads the whole log, whatever share of it concerns it, and replays on top. */
export function gbOut(load: Load): Quantity<'GB'> {
  return scale(scale(load.gbPerMonth, load.consumers), load.readShare);
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
    times('repeated-share', load.readShare),
  ],
};

/** The default throughput of on-demand streams in a region, in GB a second. */
interface Throughput {
  readonly write: Limit | null;
  readonly read: Limit | null;
}

/** Reads the default throughput of a stream mode. */
export function throughputOf(context: OptionContext, mode: StreamMode): Throughput {
  return { write: limitOf(context, `${mode}.max-write`), read: limitOf(context, `${mode}.max-read`) };
}

/** Writes, and the reads of consumers that share the stream's read throughput: with enhanced fan-out each has its own. */
export function checkOnDemandRate(load: Load, { write, read }: Throughput): readonly Violation[] {
  const mbPerSecond = load.peakBytesPerSecond / MB;
  const shared = usesFanOut(load) ? 0 : mbPerSecond * load.consumers;
  return allOf(
    checkScaledMax('throughput', write, MB_PER_GB, mbPerSecond, 'MB/s'),
    shared === 0 ? [] : checkScaledMax('egress', read, MB_PER_GB, shared, 'MB/s'),
  );
}

/** Lines every on-demand stream may have beside its data. */
export function meterStreamExtras(load: Load, meter: Meter): void {
  meterForeignDeadLetters(load, meter, sqsRates.standard);
  meterKey(load, meter, true);
  meterEndpoints(load, meter, 1, 1 + load.consumers);
}

function meterStandard(load: Load, meter: Meter): void {
  meter.add(kinesisRates.streamHours, overHours(1, load.hours, 'stream-hour'), 'stream-hours', () => [
    from('streams', 1),
    times('hours', load.hours),
  ]);
  meter.add(kinesisRates.standardIn, gbIn(load), 'data-in', () => dataFormula.in(load));
  const out = usesFanOut(load) ? kinesisRates.standardFanOut : kinesisRates.standardOut;
  meter.add(out, gbOut(load), 'data-out', () => dataFormula.out(load));
}

function meterRetention(load: Load, meter: Meter): void {
  const { day, week } = retentionBeyond(load);
  if (day > 0) {
    meter.add(kinesisRates.standardExtended, gbMonths(gbIn(load), day, load.hours), 'retention', () => [
      ...dataFormula.in(load),
      times('hours-beyond-24', day),
      per('hours', load.hours),
    ]);
  }
  if (week > 0) {
    meter.add(kinesisRates.standardLongTerm, gbMonths(gbIn(load), week, load.hours), 'long-term-retention', () => [
      ...dataFormula.in(load),
      times('hours-beyond-168', week),
      per('hours', load.hours),
    ]);
  }
}

/** One on-demand Standard stream: no shards to manage, billed by the hour and by the GB. */
export const kinesisOnDemand: OptionFactory = (context) => {
  const limits = streamLimits(context, 'kinesis-on-demand-standard');
  const throughput = throughputOf(context, 'kinesis-on-demand-standard');
  const { write } = throughput;
  const plan = (load: Load): Plan => ({
    capacity: {
      streams: 1,
      fanOut: usesFanOut(load),
      peakMbPerSecond: load.peakBytesPerSecond / MB,
      utilisation: write === null ? null : load.peakBytesPerSecond / (write.value * MB_PER_GB * MB),
    },
    meter(meter) {
      meterStandard(load, meter);
      meterRetention(load, meter);
      meterStreamExtras(load, meter);
    },
    check: () => allOf(checkStream(load, limits), checkOnDemandRate(load, throughput)),
  });
  return { id: 'kinesis-on-demand', largestBatch: LARGEST_BATCH.queueOrStream, plan };
};
