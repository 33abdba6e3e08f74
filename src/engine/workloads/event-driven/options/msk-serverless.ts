import { MB, quantity } from '../../../kit/units.ts';
import { from, per, times } from '../../../pricing/formula.ts';
import type { Meter } from '../../../pricing/meter.ts';
import { sumDemand } from '../../../services/msk/brokers.ts';
import { mskRates } from '../../../services/msk/rates.ts';
import { sqsRates } from '../../../services/sqs/rates.ts';
import { allOf, checkMax, checkOffered, limitOf } from '../checks.ts';
import type { Load } from '../load.ts';
import type { OptionContext, OptionFactory, Plan } from '../option.ts';
import { meterCrossZone, meterKey } from '../optional-lines.ts';
import { meterForeignDeadLetters } from '../queue-lines.ts';
import { checkTopic, ownFormula, publishedGb, toDemand } from './msk.ts';

const SERVICE = 'msk-serverless';

function meterCluster(loads: readonly Load[], partitions: number, hours: number, meter: Meter): void {
  meter.add(mskRates.serverlessCluster, quantity(hours, 'cluster-hour'), 'cluster-hours', () => [from('hours', hours)]);
  meter.add(mskRates.serverlessPartition, quantity(partitions * hours, 'partition-hour'), 'partition-hours', () => [
    from('partitions', partitions),
    times('hours', hours),
  ]);
  meterData(loads, meter);
}

function meterData(loads: readonly Load[], meter: Meter): void {
  const sum = (value: (load: Load) => number) => loads.reduce((total, load) => total + value(load), 0);
  const inward = sum((load) => load.gbPerMonth);
  meter.add(mskRates.serverlessIn, quantity(inward, 'GB'), 'data-in', () => ownFormula(loads, inward, publishedGb));
  const outward = sum((load) => load.gbPerMonth * load.consumers);
  meter.add(mskRates.serverlessOut, quantity(outward, 'GB'), 'data-out', () =>
    ownFormula(loads, outward, (load) => [...publishedGb(load), times('consumers', load.consumers)]),
  );
  const stored = sum((load) => (load.gbPerMonth * load.retentionHours) / load.hours);
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
    perPartition: limitOf(context, `${SERVICE}.ingress-per-partition`),
    latency: limitOf(context, 'msk-standard.typical-latency'),
  };
}

/** A Serverless cluster: no brokers to choose, billed by the hour, the partition and the GB. */
export const mskServerless: OptionFactory = (context) => {
  const limits = clusterLimits(context);
  const offered = checkOffered(context, `${SERVICE}.available`);
  const planTogether = (loads: readonly Load[]): Plan => {
    const demand = sumDemand(loads.map((load) => toDemand(load, 1)));
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
          ...loads.map((load) => checkTopic(load, limits)),
          checkMax('throughput', limits.ingress, inMb, 'MB/s'),
          checkMax('egress', limits.egress, demand.peakBytesOut / MB, 'MB/s'),
          checkMax('partitions', limits.partitions, demand.partitions, 'partitions'),
          checkMax('fan-out', limits.groups, Math.max(...loads.map((load) => load.consumers)), 'consumer groups'),
        ),
    };
  };
  return { id: SERVICE, delivery: 'batch', plan: (load) => planTogether([load]), planTogether };
};
