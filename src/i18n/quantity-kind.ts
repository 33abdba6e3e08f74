import type { Workload } from '#engine/workloads/event-driven/workload.ts';

/** How a number is thought of: decides how it is written, which suffixes it is read with and what unit stands beside it. */
export type QuantityKind =
  'count' | 'bytes' | 'megabytes' | 'hours' | 'seconds' | 'milliseconds' | 'percent' | 'factor' | 'plain';

/** Number fields of a workload by kind. */
export const WORKLOAD_KINDS = {
  eventsPerMonth: 'count',
  payloadBytes: 'bytes',
  peakToMean: 'factor',
  consumers: 'count',
  deliveredFraction: 'percent',
  retentionHours: 'hours',
  maxLatencyMs: 'milliseconds',
  publishBatch: 'count',
  consumeBatch: 'count',
  retryRate: 'percent',
  headroom: 'factor',
  deadLetterRate: 'percent',
  replayedFraction: 'percent',
  pollers: 'count',
  pollWaitSeconds: 'seconds',
  partitions: 'count',
  lambdaMemoryMb: 'megabytes',
  lambdaMsPerEvent: 'milliseconds',
  idempotencyItemBytes: 'bytes',
  idempotencyTtlHours: 'hours',
  logBytesPerEvent: 'bytes',
  traceSampling: 'percent',
  workflowTransitions: 'count',
  workflowMs: 'milliseconds',
} as const satisfies Partial<Record<keyof Workload, QuantityKind>>;

/** Unit shown beside a field whose text is a bare number. */
export const KIND_UNITS: Readonly<Record<QuantityKind, string>> = {
  count: '',
  bytes: '',
  megabytes: 'MB',
  hours: 'h',
  seconds: 's',
  milliseconds: 'ms',
  percent: '%',
  factor: '×',
  plain: '',
};
