import { GB, quantity, SECONDS_PER_HOUR } from '../../../kit/units.ts';
import type { Factor } from '../../../pricing/formula.ts';
import { atLeast, from, per, times } from '../../../pricing/formula.ts';
import type { Meter } from '../../../pricing/meter.ts';
import { kinesisRates } from '../../../services/kinesis/rates.ts';
import { ADVANTAGE_FLOOR_BYTES_PER_SECOND, INCLUDED_RETENTION_HOURS } from '../../../services/kinesis/shards.ts';
import { LARGEST_BATCH } from '../../../services/lambda/batches.ts';
import { allOf } from '../checks.ts';
import type { Load } from '../load.ts';
import type { OptionFactory, Plan } from '../option.ts';
import { streamLimits, checkStream, usesFanOut } from './kinesis.ts';
import { checkOnDemandRate, dataFormula, gbIn, gbOut, meterStreamExtras, throughputOf } from './kinesis-on-demand.ts';

/** GB a month that the account commits to, on the way in and again on the way out. */
export function commitmentGb(hours: number): number {
  return (ADVANTAGE_FLOOR_BYTES_PER_SECOND * hours * SECONDS_PER_HOUR) / GB;
}

type Direction = 'in' | 'out';

/** One load's formula when it is alone, otherwise the sum: factors of several loads would not read as one product. */
function formulaOf(loads: readonly Load[], direction: Direction, gb: number, floor: number): readonly Factor[] {
  const [only] = loads;
  const usage =
    loads.length === 1 && only !== undefined ? dataFormula[direction](only) : [from('metered-quantity', gb)];
  return [...usage, atLeast('commitment-gb', floor)];
}

function sum(loads: readonly Load[], value: (load: Load) => number): number {
  return loads.reduce((total, load) => total + value(load), 0);
}

/** Ingest and retrieval, each billed for at least the commitment: 25 MiB a second per account and region. */
function meterData(loads: readonly Load[], hours: number, meter: Meter): void {
  const floor = commitmentGb(hours);
  const inward = sum(loads, gbIn);
  const outward = sum(loads, gbOut);
  meter.add(kinesisRates.advantageIn, quantity(Math.max(inward, floor), 'GB'), 'data-in', () =>
    formulaOf(loads, 'in', inward, floor),
  );
  meter.add(kinesisRates.advantageOut, quantity(Math.max(outward, floor), 'GB'), 'data-out', () =>
    formulaOf(loads, 'out', outward, floor),
  );
}

function meterRetention(load: Load, meter: Meter): void {
  const beyond = Math.max(0, load.retentionHours - INCLUDED_RETENTION_HOURS);
  if (beyond === 0) return;
  const stored = (gbIn(load) * beyond) / load.hours;
  meter.add(kinesisRates.advantageRetention, quantity(stored, 'GB-month'), 'retention', () => [
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
    const hours = loads[0]?.hours ?? 0;
    return {
      capacity: {
        streams: loads.length,
        fanOut: loads.some(usesFanOut),
        commitmentGb: commitmentGb(hours),
        utilisation: sum(loads, gbIn) / commitmentGb(hours),
      },
      meter(meter) {
        meterData(loads, hours, meter);
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
