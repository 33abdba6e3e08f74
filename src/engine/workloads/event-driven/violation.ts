/** Why an option cannot, or may not, carry a workload. Every code has a sentence in both languages. */
export type ViolationCode =
  | 'not-offered'
  | 'ordering'
  | 'replay'
  | 'kafka-api'
  | 'fan-out'
  | 'payload'
  | 'payload-setting'
  | 'rate'
  | 'delivery-rate'
  | 'receive-rate'
  | 'request-rate'
  | 'throughput'
  | 'egress'
  | 'latency'
  | 'retention'
  | 'shards'
  | 'partitions'
  | 'brokers'
  | 'storage'
  | 'availability-unknown'
  | 'latency-uncertain'
  | 'latency-unknown'
  | 'limit-unknown';

/**
 * `excludes`: the option cannot do it. `ask-increase`: it can once AWS raises an adjustable quota. `configure`: it can once the reader
 * changes a setting of their own. `unknown`: no published figure says whether it can. Only the first makes an option infeasible.
 */
export type Severity = 'excludes' | 'ask-increase' | 'configure' | 'unknown';

/** In what the two sides of a comparison are counted; empty when nothing is compared. */
export type ViolationUnit =
  | ''
  | 'region'
  | 'bytes'
  | 'h'
  | 'ms'
  | 'MB/s'
  | 'MB/s per partition'
  | 'requests/s'
  | 'calls/s'
  | 'events/s'
  | 'messages/s'
  | 'invocations/s'
  | 'consumers'
  | 'consumer groups'
  | 'subscribers'
  | 'subscriptions'
  | 'rules'
  | 'shards'
  | 'partitions'
  | 'brokers';

/** A figure, or for a need without one what it is called: `per-key`, a region, whether it is there at all. */
export type Side = number | string | boolean;

/** One need an option does not meet, with both sides of the comparison and where the limit is written. */
export interface Violation {
  readonly code: ViolationCode;
  readonly severity: Severity;
  /** What the option offers; null when that is not known. */
  readonly limit: Side | null;
  /** What the workload asks for. */
  readonly actual: Side;
  readonly unit: ViolationUnit;
  /** Id of the quota or fact in the quota book; null only where nothing is known. */
  readonly quota: string | null;
  readonly source: { readonly url: string; readonly date: string } | null;
}

/** Whether one of the violations makes the option infeasible. */
export function excludes(violations: readonly Violation[]): boolean {
  return violations.some((violation) => violation.severity === 'excludes');
}
