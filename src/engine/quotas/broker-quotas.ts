import { BROKERS_READ_ON, EXPRESS_BROKERS, EXPRESS_SOURCE, STANDARD_BROKERS, STANDARD_SOURCE } from './brokers.ts';
import type { Quota } from './quota.ts';

/** Properties of a broker table, in the order a page lists them, with the unit of each. */
const STANDARD_PROPERTIES = [
  ['storageThroughput', 'storage-throughput', 'MiB/s'],
  ['safeIngress', 'safe-ingress', 'MiB/s'],
  ['networkThroughput', 'network-throughput', 'MiB/s'],
  ['partitionsRecommended', 'partitions-recommended', 'partitions'],
  ['partitionsMax', 'partitions-max', 'partitions'],
] as const;

const EXPRESS_PROPERTIES = [
  ['ingressSustained', 'ingress-sustained', 'MB/s'],
  ['ingressMax', 'ingress-max', 'MB/s'],
  ['egressSustained', 'egress-sustained', 'MB/s'],
  ['egressMax', 'egress-max', 'MB/s'],
  ['partitionsRecommended', 'partitions-recommended', 'partitions'],
  ['partitionsMax', 'partitions-max', 'partitions'],
] as const;

/** The broker tables as quotas, one per figure: `msk-express.broker-express.m7g.large-ingress-max` and so on. */
export function brokerQuotas(): readonly Quota[] {
  const standard = STANDARD_BROKERS.flatMap((broker) =>
    STANDARD_PROPERTIES.map(([field, name, unit]) => toQuota('msk-standard', broker.type, name, broker[field], unit)),
  );
  const express = EXPRESS_BROKERS.flatMap((broker) =>
    EXPRESS_PROPERTIES.map(([field, name, unit]) => toQuota('msk-express', broker.type, name, broker[field], unit)),
  );
  return [...standard, ...express].filter((quota) => quota !== null);
}

function toQuota(
  service: 'msk-standard' | 'msk-express',
  type: string,
  name: string,
  value: number | null,
  unit: string,
): Quota | null {
  if (value === null) return null;
  const express = service === 'msk-express';
  return {
    id: `${service}.broker-${type}-${name}`,
    value,
    unit,
    scope: 'broker',
    region: 'all',
    adjustable: false,
    source: express ? EXPRESS_SOURCE : STANDARD_SOURCE,
    date: express ? BROKERS_READ_ON.express : BROKERS_READ_ON.standard,
    confidence: 'read',
  };
}
