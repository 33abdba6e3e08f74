/** Why an option cannot, or may not, carry a workload. Every code has a sentence in both languages. */
export type ViolationCode =
  | 'not-offered'
  | 'ordering'
  | 'replay'
  | 'kafka-api'
  | 'fan-out'
  | 'payload'
  | 'rate'
  | 'delivery-rate'
  | 'throughput'
  | 'egress'
  | 'latency'
  | 'retention'
  | 'shards'
  | 'partitions'
  | 'brokers'
  | 'storage'
  | 'availability-unknown'
  | 'latency-unknown'
  | 'limit-unknown';

/**
 * `excludes`: the option cannot do it. `ask-increase`: it can once an adjustable quota is raised. `unknown`: no published figure
 * says whether it can. Only the first makes an option infeasible.
 */
export type Severity = 'excludes' | 'ask-increase' | 'unknown';

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

/** One need an option does not meet, with both sides of the comparison and where the limit is written. */
export interface Violation {
  readonly code: ViolationCode;
  readonly severity: Severity;
  readonly limit: number | string | null;
  readonly actual: number | string | null;
  readonly unit: ViolationUnit;
  /** Id of the quota in the quota book, or null when a property of the service decides. */
  readonly quota: string | null;
  readonly source: { readonly url: string; readonly date: string } | null;
}

/** Whether one of the violations makes the option infeasible. */
export function excludes(violations: readonly Violation[]): boolean {
  return violations.some((violation) => violation.severity === 'excludes');
}
