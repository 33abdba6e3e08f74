/** Page the Express figures come from. */
export const EXPRESS_SOURCE = 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-broker-types-express.html';

/** Script the Standard figures come from. */
export const STANDARD_SOURCE =
  'AWS MSK sizing script msk_sizing.py (github.com/aws/agent-toolkit-for-aws, commit d6ad2e4)';

/** Day both tables were read. */
export const BROKERS_READ_ON = { express: '2026', standard: '2026-08-20' } as const;

/** What one Standard broker carries. Partition counts include replicas. */
export interface StandardBroker {
  readonly type: string;
  /** Rate of the price book for an hour of it. */
  readonly rate: string;
  /** Storage throughput of the instance in MiB/s; null where AWS's script gives none. */
  readonly storageThroughput: number | null;
  /**
   * Producer traffic in MiB/s that still leaves room for replication (factor 3), one zone down and rebalancing: the storage
   * throughput divided by 6.5, as in AWS's sizing script, which then plans for half of it. From 4xlarge up it takes
   * provisioned storage throughput to get there.
   */
  readonly safeIngress: number | null;
  /** Network throughput of the instance in MiB/s, which replication, readers and rebalancing share. */
  readonly networkThroughput: number | null;
  readonly partitionsRecommended: number;
  readonly partitionsMax: number;
}

/** What one Express broker carries, in MB/s. Partition counts include replicas. */
export interface ExpressBroker {
  readonly type: string;
  readonly rate: string;
  readonly ingressSustained: number;
  readonly ingressMax: number;
  readonly egressSustained: number;
  readonly egressMax: number;
  readonly partitionsRecommended: number;
  readonly partitionsMax: number;
}

/** Standard brokers, smallest first within each family. */
export const STANDARD_BROKERS: readonly StandardBroker[] = [
  {
    type: 'kafka.t3.small',
    rate: 'msk.broker-t3-small-hour',
    storageThroughput: null,
    safeIngress: null,
    networkThroughput: null,
    partitionsRecommended: 300,
    partitionsMax: 300,
  },
  {
    type: 'kafka.m5.large',
    rate: 'msk.broker-m5-large-hour',
    storageThroughput: 81,
    safeIngress: 12.5,
    networkThroughput: 96,
    partitionsRecommended: 1000,
    partitionsMax: 1500,
  },
  {
    type: 'kafka.m5.xlarge',
    rate: 'msk.broker-m5-xlarge-hour',
    storageThroughput: 144,
    safeIngress: 22.2,
    networkThroughput: 160,
    partitionsRecommended: 1000,
    partitionsMax: 1500,
  },
  {
    type: 'kafka.m5.2xlarge',
    rate: 'msk.broker-m5-2xlarge-hour',
    storageThroughput: 250,
    safeIngress: 38.5,
    networkThroughput: 320,
    partitionsRecommended: 2000,
    partitionsMax: 3000,
  },
  {
    type: 'kafka.m5.4xlarge',
    rate: 'msk.broker-m5-4xlarge-hour',
    storageThroughput: 593.75,
    safeIngress: 91.3,
    networkThroughput: 640,
    partitionsRecommended: 4000,
    partitionsMax: 6000,
  },
  {
    type: 'kafka.m5.8xlarge',
    rate: 'msk.broker-m5-8xlarge-hour',
    storageThroughput: 850,
    safeIngress: 130.8,
    networkThroughput: 1280,
    partitionsRecommended: 4000,
    partitionsMax: 6000,
  },
  {
    type: 'kafka.m5.12xlarge',
    rate: 'msk.broker-m5-12xlarge-hour',
    storageThroughput: 1000,
    safeIngress: 153.8,
    networkThroughput: 1536,
    partitionsRecommended: 4000,
    partitionsMax: 6000,
  },
  {
    type: 'kafka.m5.16xlarge',
    rate: 'msk.broker-m5-16xlarge-hour',
    storageThroughput: 1000,
    safeIngress: 153.8,
    networkThroughput: 2560,
    partitionsRecommended: 4000,
    partitionsMax: 6000,
  },
  {
    type: 'kafka.m5.24xlarge',
    rate: 'msk.broker-m5-24xlarge-hour',
    storageThroughput: 1000,
    safeIngress: 153.8,
    networkThroughput: 3200,
    partitionsRecommended: 4000,
    partitionsMax: 6000,
  },
  {
    type: 'kafka.m7g.large',
    rate: 'msk.broker-m7g-large-hour',
    storageThroughput: 78.75,
    safeIngress: 12.1,
    networkThroughput: 117,
    partitionsRecommended: 1000,
    partitionsMax: 1500,
  },
  {
    type: 'kafka.m7g.xlarge',
    rate: 'msk.broker-m7g-xlarge-hour',
    storageThroughput: 156.25,
    safeIngress: 24,
    networkThroughput: 234,
    partitionsRecommended: 1000,
    partitionsMax: 1500,
  },
  {
    type: 'kafka.m7g.2xlarge',
    rate: 'msk.broker-m7g-2xlarge-hour',
    storageThroughput: 312.5,
    safeIngress: 48.1,
    networkThroughput: 469,
    partitionsRecommended: 2000,
    partitionsMax: 3000,
  },
  {
    type: 'kafka.m7g.4xlarge',
    rate: 'msk.broker-m7g-4xlarge-hour',
    storageThroughput: 625,
    safeIngress: 96.2,
    networkThroughput: 937,
    partitionsRecommended: 4000,
    partitionsMax: 6000,
  },
  {
    type: 'kafka.m7g.8xlarge',
    rate: 'msk.broker-m7g-8xlarge-hour',
    storageThroughput: 1000,
    safeIngress: 153.8,
    networkThroughput: 1875,
    partitionsRecommended: 4000,
    partitionsMax: 6000,
  },
  {
    type: 'kafka.m7g.12xlarge',
    rate: 'msk.broker-m7g-12xlarge-hour',
    storageThroughput: 1000,
    safeIngress: 153.8,
    networkThroughput: 2812,
    partitionsRecommended: 4000,
    partitionsMax: 6000,
  },
  {
    type: 'kafka.m7g.16xlarge',
    rate: 'msk.broker-m7g-16xlarge-hour',
    storageThroughput: 1000,
    safeIngress: 153.8,
    networkThroughput: 3750,
    partitionsRecommended: 4000,
    partitionsMax: 6000,
  },
];

/** Express brokers, smallest first. */
export const EXPRESS_BROKERS: readonly ExpressBroker[] = [
  {
    type: 'express.m7g.large',
    rate: 'msk.express-m7g-large-hour',
    ingressSustained: 15.6,
    ingressMax: 23.4,
    egressSustained: 31.2,
    egressMax: 58.5,
    partitionsRecommended: 1000,
    partitionsMax: 1500,
  },
  {
    type: 'express.m7g.xlarge',
    rate: 'msk.express-m7g-xlarge-hour',
    ingressSustained: 31.2,
    ingressMax: 46.8,
    egressSustained: 62.5,
    egressMax: 117,
    partitionsRecommended: 1000,
    partitionsMax: 2000,
  },
  {
    type: 'express.m7g.2xlarge',
    rate: 'msk.express-m7g-2xlarge-hour',
    ingressSustained: 62.5,
    ingressMax: 93.7,
    egressSustained: 125,
    egressMax: 234.2,
    partitionsRecommended: 2500,
    partitionsMax: 4000,
  },
  {
    type: 'express.m7g.4xlarge',
    rate: 'msk.express-m7g-4xlarge-hour',
    ingressSustained: 124.9,
    ingressMax: 187.5,
    egressSustained: 249.8,
    egressMax: 468.7,
    partitionsRecommended: 6000,
    partitionsMax: 8000,
  },
  {
    type: 'express.m7g.8xlarge',
    rate: 'msk.express-m7g-8xlarge-hour',
    ingressSustained: 250,
    ingressMax: 375,
    egressSustained: 500,
    egressMax: 937.5,
    partitionsRecommended: 12000,
    partitionsMax: 16000,
  },
  {
    type: 'express.m7g.12xlarge',
    rate: 'msk.express-m7g-12xlarge-hour',
    ingressSustained: 375,
    ingressMax: 562.5,
    egressSustained: 750,
    egressMax: 1406.2,
    partitionsRecommended: 16000,
    partitionsMax: 24000,
  },
  {
    type: 'express.m7g.16xlarge',
    rate: 'msk.express-m7g-16xlarge-hour',
    ingressSustained: 500,
    ingressMax: 750,
    egressSustained: 1000,
    egressMax: 1875,
    partitionsRecommended: 20000,
    partitionsMax: 32000,
  },
];
