import { GB, MB } from '../../../kit/units.ts';
import type { Factor } from '../../../pricing/formula.ts';
import { from, per, times } from '../../../pricing/formula.ts';
import type { ClusterDemand } from '../../../services/msk/brokers.ts';
import { keptGb, partitionsFor } from '../../../services/msk/brokers.ts';
import type { Limit } from '../checks.ts';
import { allOf, checkLatency, checkMax } from '../checks.ts';
import type { Load } from '../load.ts';
import type { Violation } from '../violation.ts';

/**
 * What one event type asks of a Kafka cluster. `storage` is what the cluster bills for each GB kept: the copies and the headroom of
 * disks provisioned ahead, or 1 where storage is billed as kept.
 */
export function toDemand(load: Load, storage: number): ClusterDemand {
  const kept = keptGb(load.gbPerMonth, load.retentionHours, load.hours) * storage;
  return {
    peakBytesIn: load.peakBytesPerSecond,
    peakBytesOut: load.peakBytesPerSecond * load.consumers,
    partitions: partitionsFor(load.peakBytesPerSecond, load.partitions),
    storedGb: kept,
  };
}

/** GB published, as a formula. */
export function publishedGb(load: Load): readonly Factor[] {
  return [from('events', load.eventsPerMonth), times('bytes-per-event', load.payloadBytes), per('bytes-per-gb', GB)];
}

/** One load's own formula when the cluster is its alone, else the metered sum. */
export function ownFormula(
  loads: readonly Load[],
  total: number,
  own: (load: Load) => readonly Factor[],
): readonly Factor[] {
  const [only] = loads;
  return loads.length === 1 && only !== undefined ? own(only) : [from('metered-quantity', total)];
}

/** What any Kafka cluster must hold for one event type: size, latency, and what one partition can take. */
export function checkTopic(
  load: Load,
  limits: { readonly payload: Limit | null; readonly latency: Limit | null; readonly perPartition: Limit | null },
): readonly Violation[] {
  const partitions = partitionsFor(load.peakBytesPerSecond, load.partitions);
  const mbPerPartition = load.peakBytesPerSecond / partitions / MB;
  return allOf(
    limits.payload === null ? [] : checkMax('payload', limits.payload, load.payloadBytes, 'bytes'),
    limits.perPartition === null
      ? []
      : checkMax('throughput', limits.perPartition, mbPerPartition, 'MB/s per partition'),
    checkLatency(load, limits.latency?.value ?? null, limits.latency?.quota ?? null),
  );
}
