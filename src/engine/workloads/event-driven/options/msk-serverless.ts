import { scale, sumOf } from '../../../kit/amounts.ts';
import { gbMonths, overHours } from '../../../kit/quantities.ts';
import { MB } from '../../../kit/units.ts';
import { from, per, times } from '../../../pricing/formula.ts';
import type { Meter } from '../../../pricing/meter.ts';
import { LARGEST_BATCH } from '../../../services/lambda/batches.ts';
import { serverlessPartitionsFor, sumDemand } from '../../../services/msk/brokers.ts';
import { mskRates } from '../../../services/msk/rates.ts';
import { sqsRates } from '../../../services/sqs/rates.ts';
import { allOf, checkLatency, checkMax, checkOffered, latencyOf, limitOf } from '../checks.ts';
import type { Load } from '../load.ts';
import { monthOf } from '../load.ts';
import type { OptionContext, OptionFactory, Plan } from '../option.ts';
import { meterCrossZone, meterKey } from '../optional-lines.ts';
import { meterForeignDeadLetters } from '../queue-lines.ts';
import { checkPartition, ownFormula, publishedGb, toDemand } from './msk.ts';

const SERVICE = 'msk-serverless';

function partitionsOf(load: Load): number {
  return serverlessPartitionsFor(load.peakBytesPerSecond, load.consumers, load.partitions);
}

/** Produce and fetch calls at the busiest second. */
function requestsPerSecond(loads: readonly Load[]): number {
  const ofOne = (load: Load) => load.peakEventsPerSecond * (1 / load.publishBatch + load.consumers / load.consumeBatch);
  return loads.reduce((sum, load) => sum + ofOne(load), 0);
}

function meterCluster(loads: readonly Load[], partitions: number, meter: Meter): void {
  const month = monthOf(loads);
  const clusterHours = overHours(1, month, 'cluster-hour');
  meter.add(mskRates.serverlessCluster, clusterHours, 'cluster-hours', () => [from('hours', month)]);
  const partitionHours = overHours(partitions, month, 'partition-hour');
  meter.add(mskRates.serverlessPartition, partitionHours, 'partition-hours', () => [
    from('partitions', partitions),
    times('hours', month),
  ]);
  meterData(loads, meter);
}

function meterData(loads: readonly Load[], meter: Meter): void {
  const inward = sumOf(loads, (load) => load.gbPerMonth);
  meter.add(mskRates.serverlessIn, inward, 'data-in', () => ownFormula(loads, inward, publishedGb));
  const outward = sumOf(loads, (load) => scale(scale(load.gbPerMonth, load.consumers), load.readShare));
  meter.add(mskRates.serverlessOut, outward, 'data-out', () =>
    ownFormula(loads, outward, (load) => [
      ...publishedGb(load),
      times('consumers', load.consumers),
      times('repeated-share', load.readShare),
    ]),
  );
  const stored = sumOf(loads, (load) => gbMonths(load.gbPerMonth, load.retentionHours, load.hours));
  meter.add(mskRates.serverlessStorage, stored, 'broker-storage', () =>
    ownFormula(loads, stored, (load) => [
      ...publishedGb(load),
      times('retention-hours', load.retentionHours),
      per('hours', load.hours),
    ]),
  );
}

function clusterLimits(context: OptionContext) {
  return {
    ingress: limitOf(context, `${SERVICE}.ingress`),
    egress: limitOf(context, `${SERVICE}.egress`),
    partitions: limitOf(context, `${SERVICE}.partitions`),
    groups: limitOf(context, `${SERVICE}.consumer-groups`),
    payload: limitOf(context, `${SERVICE}.max-payload`),
    requests: limitOf(context, `${SERVICE}.request-rate`),
    partition: {
      ingress: limitOf(context, `${SERVICE}.ingress-per-partition`),
      egress: limitOf(context, `${SERVICE}.egress-per-partition`),
    },
    latency: latencyOf(context, SERVICE),
  };
}

/** A Serverless cluster: no brokers to choose, billed by the hour, the partition and the GB. */
export const mskServerless: OptionFactory = (context) => {
  const limits = clusterLimits(context);
  const offered = checkOffered(context, `${SERVICE}.available`);
  const planTogether = (loads: readonly Load[]): Plan => {
    const demand = sumDemand(loads.map((load) => toDemand(load, 1, partitionsOf(load))));
    const inMb = demand.peakBytesIn / MB;
    return {
      capacity: {
        clusters: 1,
        partitions: demand.partitions,
        peakMbPerSecond: inMb,
        utilisation: limits.ingress === null ? null : inMb / limits.ingress.value,
      },
      meter(meter) {
        meterCluster(loads, demand.partitions, meter);
        for (const load of loads) {
          meterCrossZone(load, meter);
          meterForeignDeadLetters(load, meter, sqsRates.standard);
          meterKey(load, meter, false);
        }
      },
      check: () =>
        allOf(
          offered,
          ...loads.flatMap((load) => [
            checkMax('payload', limits.payload, load.payloadBytes, 'bytes'),
            checkPartition(load, partitionsOf(load), limits.partition),
            checkLatency(load, limits.latency),
          ]),
          checkMax('throughput', limits.ingress, inMb, 'MB/s'),
          checkMax('egress', limits.egress, demand.peakBytesOut / MB, 'MB/s'),
          checkMax('request-rate', limits.requests, requestsPerSecond(loads), 'requests/s'),
          checkMax('partitions', limits.partitions, demand.partitions, 'partitions'),
          checkMax('fan-out', limits.groups, Math.max(...loads.map((load) => load.consumers)), 'consumer groups'),
        ),
    };
  };
  return { id: SERVICE, largestBatch: LARGEST_BATCH.queueOrStream, plan: (load) => planTogether([load]), planTogether };
};
