import type { Usd } from '../kit/money.ts';
import type { TierSlice } from './charge.ts';
import type { Formula } from './formula.ts';
import type { Rate } from './rate.ts';

/** What a line of a bill pays for. Every label has a name in both languages (`#i18n/text/lines.ts`). */
export type LineLabel =
  | 'publish'
  | 'publish-data'
  | 'delivery'
  | 'delivery-data'
  | 'queue-send'
  | 'queue-receive'
  | 'queue-delete'
  | 'queue-empty-receive'
  | 'dead-letter-send'
  | 'dead-letter-redrive'
  | 'replay'
  | 'replay-data'
  | 'archive-processing'
  | 'archive-storage'
  | 'data-in'
  | 'data-out'
  | 'retention'
  | 'long-term-retention'
  | 'shards'
  | 'put-units'
  | 'stream-hours'
  | 'fan-out-hours'
  | 'fan-out-data'
  | 'brokers'
  | 'broker-storage'
  | 'cluster-hours'
  | 'partition-hours'
  | 'cross-zone'
  | 'endpoint-hours'
  | 'endpoint-data'
  | 'key'
  | 'key-requests'
  | 'lambda-requests'
  | 'lambda-duration'
  | 'idempotency-writes'
  | 'idempotency-storage'
  | 'log-ingest'
  | 'log-storage'
  | 'traces'
  | 'workflow-transitions'
  | 'workflow-requests'
  | 'workflow-duration'
  | 'metered';

/** One line of a bill: what, how much, at which price, and how the quantity came about. */
export interface LineItem {
  readonly label: LineLabel;
  readonly rate: string;
  readonly unit: string;
  readonly quantity: number;
  /** Null when the price is not known. */
  readonly amount: Usd | null;
  readonly tiers: readonly TierSlice[];
  readonly formula: Formula;
  /** The list price's origin, or that the reader gave the price. */
  readonly source: Rate['source'] | 'override' | null;
}
