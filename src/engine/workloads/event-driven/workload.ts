/** The messaging options compared, in the order of the contract. */
export const OPTION_IDS = [
  'eventbridge-classic',
  'eventbridge-custom',
  'sns-standard',
  'sns-fifo',
  'sqs-standard',
  'sqs-fifo',
  'kinesis-provisioned',
  'kinesis-on-demand',
  'kinesis-advantage',
  'msk-standard',
  'msk-express',
  'msk-serverless',
] as const;

export type OptionId = (typeof OPTION_IDS)[number];

/** How far the estimate reaches: the messaging service itself, or on to what handles each event. */
export const SCOPES = ['messaging', 'end-to-end'] as const;
export type Scope = (typeof SCOPES)[number];

export const ORDERINGS = ['none', 'per-key'] as const;
export const KINESIS_READS = ['auto', 'shared', 'enhanced'] as const;
export const CROSS_ZONE_TRAFFIC = ['left-out', 'producers', 'producers-and-consumers'] as const;
export const ARCHITECTURES = ['arm64', 'x86'] as const;
export const WORKFLOWS = ['none', 'standard', 'express'] as const;

/**
 * One event type in business terms. Every option is costed from this and nothing else; field names, units and
 * meanings are those of the command line's contract, the later ones are additions.
 */
export interface Workload {
  readonly eventsPerMonth: number;
  readonly payloadBytes: number;
  /** Busiest second over the mean second; capacity is sized for it. */
  readonly peakToMean: number;
  readonly ordering: (typeof ORDERINGS)[number];
  /** Independent applications, each receiving `deliveredFraction` of the events. */
  readonly consumers: number;
  readonly deliveredFraction: number;
  /** How long a consumer may be away without losing events. */
  readonly retentionHours: number;
  /** Whether consumed events must be readable again. */
  readonly replay: boolean;
  readonly maxLatencyMs: number | null;
  readonly kafkaApi: boolean;
  /** Events per call when publishing and when consuming. */
  readonly publishBatch: number;
  readonly consumeBatch: number;
  /** Share of deliveries that is repeated. */
  readonly retryRate: number;
  /** Capacity over the peak: 1 adds none. */
  readonly headroom: number;
  /** Share of deliveries that ends in a dead-letter queue and is redriven. */
  readonly deadLetterRate: number;
  /** Share of the month's events read again through replay, once per consumer. */
  readonly replayedFraction: number;
  /** Connections that wait for messages on each queue, and how long one waits: 0 is short polling. */
  readonly pollers: number;
  readonly pollWaitSeconds: number;
  readonly kinesisRead: (typeof KINESIS_READS)[number];
  /** Kafka partitions; null derives them from the peak. */
  readonly partitions: number | null;
  readonly crossZoneTraffic: (typeof CROSS_ZONE_TRAFFIC)[number];
  readonly customerKey: boolean;
  readonly privateEndpoints: boolean;
  readonly lambdaMemoryMb: number;
  readonly lambdaMsPerEvent: number;
  readonly lambdaArchitecture: (typeof ARCHITECTURES)[number];
  /** Size of an idempotency record; 0 leaves the store out. */
  readonly idempotencyItemBytes: number;
  readonly idempotencyTtlHours: number;
  readonly logBytesPerEvent: number;
  /** Share of deliveries whose trace is recorded. */
  readonly traceSampling: number;
  readonly workflow: (typeof WORKFLOWS)[number];
  readonly workflowTransitions: number;
  readonly workflowMs: number;
}
