import { sumOf } from '../../kit/amounts.ts';
import { invariant } from '../../kit/invariant.ts';
import type { BytesPerSecond, Quantity } from '../../kit/units.ts';
import { MB } from '../../kit/units.ts';
import type { RateRef } from '../../pricing/rate-ref.ts';
import { ZONES } from '../network/rates.ts';

/** What one broker type can carry, as AWS documents it. */
export interface BrokerSpec {
  /** Such as `kafka.m7g.large` or `express.m7g.large`. */
  readonly type: string;
  readonly rate: RateRef<'broker-hour'>;
  /** MB of producer traffic a second at which the cluster still survives the loss of a zone. */
  readonly ingressMbPerSecond: number;
  /** MB read a second; null where AWS states none (Standard brokers serve reads from memory, limited by the network only). */
  readonly egressMbPerSecond: number | null;
  /** MB a second the network card carries, for everything a broker does; null where reads have a limit of their own. */
  readonly networkMbPerSecond: number | null;
  /** Partitions, replicas included. */
  readonly partitions: number;
  /** GiB of storage; null when storage is not provisioned per broker. */
  readonly storageGb: number | null;
}

/** What a cluster must carry. Several event types that share a cluster add up. */
export interface ClusterDemand {
  readonly peakBytesIn: BytesPerSecond;
  readonly peakBytesOut: BytesPerSecond;
  /** Leader partitions. */
  readonly partitions: number;
  /** GB kept at any time, replicas included. */
  readonly storedGb: Quantity<'GB'>;
}

/** The brokers chosen, and which limit asked for that many. */
export interface ClusterPlan {
  readonly type: string;
  readonly rate: RateRef<'broker-hour'>;
  readonly brokers: number;
  readonly bottleneck: 'ingress' | 'egress' | 'network' | 'partitions' | 'storage' | 'minimum';
  /** Share of the deciding limit in use, 0 to 1. */
  readonly utilisation: number;
}

/** Copies of each partition: one per zone. */
export const REPLICATION_FACTOR = 3;
/** Partitions a topic gets at the least when the reader names no number: two for each broker of the smallest cluster. */
export const MIN_PARTITIONS = 6;
/**
 * Bytes a Standard broker's network carries for each byte written (2.2 replication, 0.5 lagging readers, 3 rebalancing) and for each
 * byte read, both with one zone of three down: AWS's sizing script msk_sizing.py, 2026-08-20.
 */
export const NETWORK_PER_BYTE_IN = 5.7;
export const NETWORK_PER_BYTE_OUT = 1.5;
/** MB a second one partition is planned for: the documented Serverless limit, a third of the Express one. */
export const PARTITION_MB_PER_SECOND = 5;
/** MB a second all consumers together read from one Serverless partition (MSK quotas, 2026). */
export const SERVERLESS_PARTITION_READ_MB_PER_SECOND = 10;

/** Leader partitions for a topic: the reader's number, else enough for the peak. */
export function partitionsFor(peakBytesPerSecond: BytesPerSecond, wanted: number | null): number {
  return wanted ?? Math.max(MIN_PARTITIONS, Math.ceil(peakBytesPerSecond / (PARTITION_MB_PER_SECOND * MB)));
}

/** Leader partitions for a Serverless topic, which limits what is read from each as well. */
export function serverlessPartitionsFor(
  peakBytesPerSecond: BytesPerSecond,
  consumers: number,
  wanted: number | null,
): number {
  const toRead = Math.ceil((peakBytesPerSecond * consumers) / (SERVERLESS_PARTITION_READ_MB_PER_SECOND * MB));
  return wanted ?? Math.max(partitionsFor(peakBytesPerSecond, null), toRead);
}

/** Adds up what event types ask of the cluster they share. */
export function sumDemand(demands: readonly ClusterDemand[]): ClusterDemand {
  return {
    peakBytesIn: sumOf(demands, (demand) => demand.peakBytesIn),
    peakBytesOut: sumOf(demands, (demand) => demand.peakBytesOut),
    partitions: demands.reduce((sum, demand) => sum + demand.partitions, 0),
    storedGb: sumOf(demands, (demand) => demand.storedGb),
  };
}

/** What leaves the network cards at the peak: replication, lagging readers and rebalancing of what comes in, and all readers. */
function networkBytes(demand: ClusterDemand): number {
  return demand.peakBytesIn * NETWORK_PER_BYTE_IN + demand.peakBytesOut * NETWORK_PER_BYTE_OUT;
}

/** Brokers of one type that each limit asks for, as a fraction. */
function sharesOf(spec: BrokerSpec, demand: ClusterDemand) {
  return {
    ingress: demand.peakBytesIn / (spec.ingressMbPerSecond * MB),
    egress: spec.egressMbPerSecond === null ? 0 : demand.peakBytesOut / (spec.egressMbPerSecond * MB),
    network: spec.networkMbPerSecond === null ? 0 : networkBytes(demand) / (spec.networkMbPerSecond * MB),
    partitions: (demand.partitions * REPLICATION_FACTOR) / spec.partitions,
    storage: spec.storageGb === null ? 0 : demand.storedGb / spec.storageGb,
  };
}

/** In whole zones, never fewer than one broker a zone. */
function wholeBrokers(needed: number): number {
  return Math.max(ZONES, Math.ceil(needed / ZONES) * ZONES);
}

function countBrokers(spec: BrokerSpec, demand: ClusterDemand): number {
  const { ingress, egress, network, partitions, storage } = sharesOf(spec, demand);
  return wholeBrokers(Math.max(ingress, egress, network, partitions, storage));
}

/** Brokers of one type for a demand, and which limit decides. */
export function planBrokers(spec: BrokerSpec, demand: ClusterDemand): ClusterPlan {
  const shares = sharesOf(spec, demand);
  let bottleneck: keyof typeof shares = 'ingress';
  for (const limit of ['egress', 'network', 'partitions', 'storage'] as const) {
    if (shares[limit] > shares[bottleneck]) bottleneck = limit;
  }
  const needed = shares[bottleneck];
  const brokers = wholeBrokers(needed);
  const atMinimum = brokers === ZONES && needed <= 1;
  return {
    type: spec.type,
    rate: spec.rate,
    brokers,
    bottleneck: atMinimum ? 'minimum' : bottleneck,
    utilisation: needed / brokers,
  };
}

/** A broker type with its price per hour, null where none is known. */
export interface PricedBroker {
  readonly spec: BrokerSpec;
  readonly pricePerHour: number | null;
}

/** Relative difference up to which two clusters cost the same: 6 × 0.204 and 3 × 0.408 differ in the last bit only. */
const SAME_COST = 1e-12;

/**
 * The cheapest cluster that carries the demand within the broker limit. Types come from small to large and the first of equal cost
 * stays: more, smaller brokers, of which losing one hurts less (AWS's sizing script picks the same). When no type fits the limit,
 * the last one, which carries most of everything: the violation then shows how far off it is, and costs never fall as demand grows.
 */
export function chooseCluster(
  brokers: readonly PricedBroker[],
  demand: ClusterDemand,
  maxBrokers: number,
): ClusterPlan {
  let best: BrokerSpec | null = null;
  let bestCost = Infinity;
  for (const { spec, pricePerHour } of brokers) {
    const count = countBrokers(spec, demand);
    const cost = pricePerHour === null ? Infinity : count * pricePerHour;
    if (count <= maxBrokers && (best === null || cost < bestCost * (1 - SAME_COST))) [best, bestCost] = [spec, cost];
  }
  const chosen = best ?? brokers.at(-1)?.spec ?? null;
  invariant(chosen !== null, 'the quota book documents at least one broker type');
  return planBrokers(chosen, demand);
}
