import { excess, larger, sumOf } from '../../../kit/amounts.ts';
import { bytesOver, gbMonths, gigabytes } from '../../../kit/quantities.ts';
import type { Hours, Quantity } from '../../../kit/units.ts';
import type { Factor } from '../../../pricing/formula.ts';
import { atLeast, from, per, times } from '../../../pricing/formula.ts';
import type { Meter } from '../../../pricing/meter.ts';
import { kinesisRates } from '../../../services/kinesis/rates.ts';
import { ADVANTAGE_FLOOR_BYTES_PER_SECOND, INCLUDED_RETENTION_HOURS } from '../../../services/kinesis/shards.ts';
import { LARGEST_BATCH } from '../../../services/lambda/batches.ts';
import { allOf } from '../checks.ts';
import type { Load } from '../load.ts';
import { monthOf } from '../load.ts';
import type { OptionFactory, Plan } from '../option.ts';
import { streamLimits, checkStream, usesFanOut } from './kinesis.ts';
import { checkOnDemandRate, dataFormula, gbIn, gbOut, meterStreamExtras, throughputOf } from './kinesis-on-demand.ts';

/** GB a month that the account commits to, on the way in and again on the way out. */
export function commitmentGb(month: Hours): Quantity<'GB'> {
  return gigabytes(bytesOver(ADVANTAGE_FLOOR_BYTES_PER_SECOND, month));
}

type Direction = 'in' | 'out';

/** One load's formula when it is alone, otherwise the sum: factors of several loads would not read as one product. */
function formulaOf(loads: readonly Load[], direction: Direction, gb: number, floor: number): readonly Factor[] {
  const [only] = loads;
  const usage =
    loads.length === 1 && only !== undefined ? dataFormula[direction](only) : [from('metered-quantity', gb)];
  return [...usage, atLeast('commitment-gb', floor)];
}

/** Ingest and retrieval, each billed for at least the commitment: 25 MiB a second per account and region. */
function meterData(loads: readonly Load[], meter: Meter): void {
  const floor = commitmentGb(monthOf(loads));
  const inward = sumOf(loads, gbIn);
  const outward = sumOf(loads, gbOut);
  meter.add(kinesisRates.advantageIn, larger(inward, floor), 'data-in', () => formulaOf(loads, 'in', inward, floor));
  meter.add(kinesisRates.advantageOut, larger(outward, floor), 'data-out', () =>
    formulaOf(loads, 'out', outward, floor),
  );
}

function meterRetention(load: Load, meter: Meter): void {
  const beyond = excess(load.retentionHours, INCLUDED_RETENTION_HOURS);
  if (beyond === 0) return;
  const stored = gbMonths(gbIn(load), beyond, load.hours);
  meter.add(kinesisRates.advantageRetention, stored, 'retention', () => [
    ...dataFormula.in(load),
    times('hours-beyond-24', beyond),
    per('hours', load.hours),
  ]);
}

/** On-demand Advantage: an account commitment with lower prices per GB, shared by all streams of the account. */
export const kinesisAdvantage: OptionFactory = (context) => {
  const limits = streamLimits(context, 'kinesis-on-demand-advantage');
  const throughput = throughputOf(context, 'kinesis-on-demand-advantage');
  const planTogether = (loads: readonly Load[]): Plan => {
    const commitment = commitmentGb(monthOf(loads));
    return {
      capacity: {
        streams: loads.length,
        fanOut: loads.some(usesFanOut),
        commitmentGb: commitment,
        utilisation: sumOf(loads, gbIn) / commitment,
      },
      meter(meter) {
        meterData(loads, meter);
        for (const load of loads) {
          meterRetention(load, meter);
          meterStreamExtras(load, meter);
        }
      },
      check: () => loads.flatMap((load) => allOf(checkStream(load, limits), checkOnDemandRate(load, throughput))),
    };
  };
  return {
    id: 'kinesis-advantage',
    largestBatch: LARGEST_BATCH.queueOrStream,
    plan: (load) => planTogether([load]),
    planTogether,
  };
};
