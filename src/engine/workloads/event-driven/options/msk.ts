import { prorate, scale } from '../../../kit/amounts.ts';
import { GB, MB } from '../../../kit/units.ts';
import type { Factor } from '../../../pricing/formula.ts';
import { from, per, times } from '../../../pricing/formula.ts';
import type { ClusterDemand } from '../../../services/msk/brokers.ts';
import type { Limit } from '../checks.ts';
import { allOf, checkMax } from '../checks.ts';
import type { Load } from '../load.ts';
import type { Violation } from '../violation.ts';

/**
 * What one event type asks of a Kafka cluster. `storage` is what the cluster bills for each GB kept: the copies and the headroom of
 * disks provisioned ahead, or 1 where storage is billed as kept.
 */
export function toDemand(load: Load, storage: number, partitions: number): ClusterDemand {
  return {
    peakBytesIn: load.peakBytesPerSecond,
    peakBytesOut: scale(load.peakBytesPerSecond, load.consumers),
    partitions,
    storedGb: scale(prorate(load.gbPerMonth, load.retentionHours, load.hours), storage),
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

/** What one partition of a topic may take and give, where the cluster kind limits it. */
export interface PartitionLimits {
  readonly ingress: Limit | null;
  readonly egress: Limit | null;
}

/** What one partition of a topic takes, and gives to all its consumers, at the busiest second. */
export function checkPartition(
  load: Load,
  partitions: number,
  { ingress, egress }: PartitionLimits,
): readonly Violation[] {
  const mbPerSecond = load.peakBytesPerSecond / partitions / MB;
  const unit = 'MB/s per partition';
  return allOf(
    ingress === null ? [] : checkMax('throughput', ingress, mbPerSecond, unit),
    egress === null ? [] : checkMax('egress', egress, mbPerSecond * load.consumers, unit),
  );
}
