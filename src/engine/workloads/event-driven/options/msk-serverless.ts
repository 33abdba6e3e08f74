import { MB, quantity } from '../../../kit/units.ts';
import { from, per, times } from '../../../pricing/formula.ts';
import type { Meter } from '../../../pricing/meter.ts';
import { LARGEST_BATCH } from '../../../services/lambda/batches.ts';
import { serverlessPartitionsFor, sumDemand } from '../../../services/msk/brokers.ts';
import { mskRates } from '../../../services/msk/rates.ts';
import { sqsRates } from '../../../services/sqs/rates.ts';
import { allOf, checkLatency, checkMax, checkOffered, latencyOf, limitOf } from '../checks.ts';
import type { Load } from '../load.ts';
import type { OptionContext, OptionFactory, Plan } from '../option.ts';
import { meterCrossZone, meterKey } from '../optional-lines.ts';
import { meterForeignDeadLetters } from '../queue-lines.ts';
import { checkPartition, ownFormula, publishedGb, toDemand } from './msk.ts';

const SERVICE = 'msk-serverless';

function sum(loads: readonly Load[], value: (load: Load) => number): number {
  return loads.reduce((total, load) => total + value(load), 0);
}

function partitionsOf(load: Load): number {
  return serverlessPartitionsFor(load.peakBytesPerSecond, load.consumers, load.partitions);
}

/** Produce and fetch calls at the busiest second. */
function requestsPerSecond(load: Load): number {
  return load.peakEventsPerSecond * (1 / load.publishBatch + load.consumers / load.consumeBatch);
}

function meterCluster(loads: readonly Load[], partitions: number, hours: number, meter: Meter): void {
  meter.add(mskRates.serverlessCluster, quantity(hours, 'cluster-hour'), 'cluster-hours', () => [from('hours', hours)]);
  meter.add(mskRates.serverlessPartition, quantity(partitions * hours, 'partition-hour'), 'partition-hours', () => [
    from('partitions', partitions),
    times('hours', hours),
  ]);
  meterData(loads, meter);
}

function meterData(loads: readonly Load[], meter: Meter): void {
  const inward = sum(loads, (load) => load.gbPerMonth);
  meter.add(mskRates.serverlessIn, quantity(inward, 'GB'), 'data-in', () => ownFormula(loads, inward, publishedGb));
  const outward = sum(loads, (load) => load.gbPerMonth * load.consumers * load.readShare);
  meter.add(mskRates.serverlessOut, quantity(outward, 'GB'), 'data-out', () =>
    ownFormula(loads, outward, (load) => [
      ...publishedGb(load),
      times('consumers', load.consumers),
      times('repeated-share', load.readShare),
    ]),
  );
  const stored = sum(loads, (load) => (load.gbPerMonth * load.retentionHours) / load.hours);
  meter.add(mskRates.serverlessStorage, quantity(stored, 'GB-month'), 'broker-storage', () =>
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
        meterCluster(loads, demand.partitions, loads[0]?.hours ?? 0, meter);
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
          checkMax('request-rate', limits.requests, sum(loads, requestsPerSecond), 'requests/s'),
          checkMax('partitions', limits.partitions, demand.partitions, 'partitions'),
          checkMax('fan-out', limits.groups, Math.max(...loads.map((load) => load.consumers)), 'consumer groups'),
        ),
    };
  };
  return { id: SERVICE, largestBatch: LARGEST_BATCH.queueOrStream, plan: (load) => planTogether([load]), planTogether };
};
