import { larger, scale, sumOf } from '../../../kit/amounts.ts';
import { gigabytes, keptAllMonth, overHours } from '../../../kit/quantities.ts';
import type { Hours, Quantity } from '../../../kit/units.ts';
import { bytes, GB } from '../../../kit/units.ts';
import { atLeast, from, per, times } from '../../../pricing/formula.ts';
import type { Meter } from '../../../pricing/meter.ts';
import type { RateRef } from '../../../pricing/rate-ref.ts';
import { LARGEST_BATCH } from '../../../services/lambda/batches.ts';
import type { ClusterDemand, ClusterPlan, PricedBroker } from '../../../services/msk/brokers.ts';
import { chooseCluster, partitionsFor, REPLICATION_FACTOR, sumDemand } from '../../../services/msk/brokers.ts';
import { readBrokers } from '../../../services/msk/broker-table.ts';
import { mskRates } from '../../../services/msk/rates.ts';
import { sqsRates } from '../../../services/sqs/rates.ts';
import { allOf, checkLatency, checkMax, checkSetting, latencyOf, limitOf } from '../checks.ts';
import type { Load } from '../load.ts';
import { monthOf } from '../load.ts';
import type { Capacity, OptionContext, OptionFactory, Plan } from '../option.ts';
import { meterCrossZone, meterKey } from '../optional-lines.ts';
import { meterForeignDeadLetters } from '../queue-lines.ts';
import type { Violation } from '../violation.ts';
import { checkPartition, ownFormula, publishedGb, toDemand } from './msk.ts';

/** What differs between the two kinds of provisioned cluster. */
interface ClusterKind {
  readonly id: 'msk-standard' | 'msk-express';
  /** Standard provisions disks for every copy; Express bills one logical copy of what is kept. */
  readonly storedCopies: number;
  /** Whether storage is bought ahead, headroom included, rather than billed as kept. */
  readonly provisionsDisks: boolean;
  readonly storageRate: RateRef<'GB-month'>;
  /** What a broker is provisioned with at the least. */
  readonly minStorage: Quantity<'GB'>;
}

const STANDARD: ClusterKind = {
  id: 'msk-standard',
  storedCopies: REPLICATION_FACTOR,
  provisionsDisks: true,
  storageRate: mskRates.storage,
  minStorage: gigabytes(bytes(GB)),
};

const EXPRESS: ClusterKind = {
  id: 'msk-express',
  storedCopies: 1,
  provisionsDisks: false,
  storageRate: mskRates.expressStorage,
  minStorage: gigabytes(bytes(0)),
};

function priceBrokers(kind: ClusterKind, context: OptionContext): readonly PricedBroker[] {
  return readBrokers(kind.id, (id) => context.quota(id)).map((spec) => ({
    spec,
    pricePerHour: context.tariff.get(spec.rate.id)?.tiers?.[0]?.price ?? null,
  }));
}

/** Headroom that storage is billed with. */
function storageHeadroom(kind: ClusterKind, load: Load): number {
  return kind.provisionsDisks ? load.headroom : 1;
}

function partitionsOf(load: Load): number {
  return partitionsFor(load.peakBytesPerSecond, load.partitions);
}

function demandOf(kind: ClusterKind, loads: readonly Load[]): ClusterDemand {
  return sumDemand(
    loads.map((load) => toDemand(load, kind.storedCopies * storageHeadroom(kind, load), partitionsOf(load))),
  );
}

function meterBrokers({ rate, brokers }: ClusterPlan, month: Hours, meter: Meter): void {
  meter.add(rate, overHours(brokers, month, 'broker-hour'), 'brokers', () => [
    from('brokers', brokers),
    times('hours', month),
  ]);
}

function meterStorage(kind: ClusterKind, loads: readonly Load[], brokers: number, meter: Meter): void {
  const stored = demandOf(kind, loads).storedGb;
  const floor = scale(kind.minStorage, brokers);
  meter.add(kind.storageRate, keptAllMonth(larger(stored, floor)), 'broker-storage', () => [
    ...ownFormula(loads, stored, (load) => [
      ...publishedGb(load),
      times('retention-hours', load.retentionHours),
      per('hours', load.hours),
      times('copies', kind.storedCopies),
      times('headroom', storageHeadroom(kind, load)),
    ]),
    atLeast('storage-floor', floor),
  ]);
}

function meterExpressIngest(loads: readonly Load[], meter: Meter): void {
  const gb = sumOf(loads, (load) => load.gbPerMonth);
  meter.add(mskRates.expressIn, gb, 'data-in', () => ownFormula(loads, gb, publishedGb));
}

function clusterLimits(kind: ClusterKind, context: OptionContext) {
  return {
    brokers: limitOf(context, `${kind.id}.brokers-per-cluster`),
    payload: limitOf(context, `${kind.id}.max-payload`),
    latency: latencyOf(context, kind.id),
    partition: {
      ingress: kind.id === 'msk-express' ? limitOf(context, 'msk-express.per-partition-max') : null,
      egress: null,
    },
  };
}

/** What a cluster must hold for one event type: its size, what a partition takes, its latency. */
function checkTopic(load: Load, limits: ReturnType<typeof clusterLimits>): readonly Violation[] {
  return allOf(
    checkSetting('payload-setting', limits.payload, load.payloadBytes, 'bytes'),
    checkPartition(load, partitionsOf(load), limits.partition),
    checkLatency(load, limits.latency),
  );
}

function capacityOf({ type, brokers, bottleneck, utilisation }: ClusterPlan, demand: ClusterDemand): Capacity {
  return {
    brokers,
    brokerType: type,
    partitions: demand.partitions,
    storageGb: demand.storedGb,
    bottleneck,
    utilisation,
  };
}

function msk(kind: ClusterKind): OptionFactory {
  return (context) => {
    const brokers = priceBrokers(kind, context);
    const limits = clusterLimits(kind, context);
    const planTogether = (loads: readonly Load[]): Plan => {
      const demand = demandOf(kind, loads);
      const cluster = chooseCluster(brokers, demand, limits.brokers?.value ?? Infinity);
      return {
        capacity: capacityOf(cluster, demand),
        meter(meter) {
          meterBrokers(cluster, monthOf(loads), meter);
          meterStorage(kind, loads, cluster.brokers, meter);
          if (kind.id === 'msk-express') meterExpressIngest(loads, meter);
          for (const load of loads) {
            meterCrossZone(load, meter);
            meterForeignDeadLetters(load, meter, sqsRates.standard);
            meterKey(load, meter, false);
          }
        },
        check: () =>
          allOf(
            ...loads.map((load) => checkTopic(load, limits)),
            checkMax('brokers', limits.brokers, cluster.brokers, 'brokers'),
          ),
      };
    };
    return {
      id: kind.id,
      largestBatch: LARGEST_BATCH.queueOrStream,
      plan: (load) => planTogether([load]),
      planTogether,
    };
  };
}

/** A cluster of Standard brokers over three zones, replication factor 3, sized to survive the loss of a zone. */
export const mskStandard = msk(STANDARD);

/** A cluster of Express brokers over three zones; storage is billed as kept, data as it comes in. */
export const mskExpress = msk(EXPRESS);
