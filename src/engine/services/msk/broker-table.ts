import type { Quota } from '../../quotas/quota.ts';
import type { BrokerSpec } from './brokers.ts';
import { brokerRate } from './rates.ts';

const SIZES = ['large', 'xlarge', '2xlarge', '4xlarge', '8xlarge', '12xlarge', '16xlarge'] as const;

/**
 * Broker types a production cluster may use, the one that carries most last. t3.small is left out: AWS documents no throughput to
 * size it by.
 */
const TYPES = {
  'msk-standard': [
    ...[...SIZES, '24xlarge'].map((size) => `kafka.m5.${size}`),
    ...SIZES.map((size) => `kafka.m7g.${size}`),
  ],
  'msk-express': SIZES.map((size) => `express.m7g.${size}`),
} as const;

/** Reads one numeric quota of the cluster kind. */
type NumberOf = (property: string) => number | null;

/**
 * The broker types of a cluster kind with what AWS documents for them, read from the quota book. A type whose throughput or
 * partition figure is missing is left out rather than guessed.
 */
export function readBrokers(kind: keyof typeof TYPES, quota: (id: string) => Quota | null): readonly BrokerSpec[] {
  const numberOf: NumberOf = (property) => {
    const value = quota(`${kind}.${property}`)?.value;
    return typeof value === 'number' ? value : null;
  };
  return TYPES[kind].flatMap((type) => readBroker(kind, type, numberOf) ?? []);
}

function readBroker(kind: keyof typeof TYPES, type: string, numberOf: NumberOf): BrokerSpec | null {
  const figure = (name: string) => numberOf(`broker-${type}-${name}`);
  const partitions = figure('partitions-recommended');
  const ingress = kind === 'msk-express' ? figure('ingress-sustained') : figure('safe-ingress');
  if (ingress === null || partitions === null) return null;
  return {
    type,
    rate: brokerRate(type),
    partitions,
    ingressMbPerSecond: ingress,
    networkMbPerSecond: kind === 'msk-standard' ? figure('network-throughput') : null,
    egressMbPerSecond: kind === 'msk-express' ? figure('egress-sustained') : null,
    storageGb: kind === 'msk-standard' ? numberOf('max-storage-per-broker') : null,
  };
}
