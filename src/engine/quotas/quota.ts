import type { Region } from '../pricing/region.ts';

/** A limit or a fact of a service that decides whether it can carry a workload. */
export interface Quota {
  /** `<service>.<property>`, e.g. `sqs-fifo.throughput-high-mode`. */
  readonly id: string;
  readonly value: number | string | boolean;
  /** Unit of a number; `boolean`; `date`; `text` when the value is a code to put into words; `literal` when it is shown as it is. */
  readonly unit: string;
  /** What the limit applies to: `account-region`, `bus`, `stream`, `shard`… */
  readonly scope: string;
  readonly region: Region | 'all';
  /** Whether AWS raises it on request; null = not known. */
  readonly adjustable: boolean | null;
  /** Page it was read from. */
  readonly source: string;
  /** ISO date, or just year and month, of the version read. */
  readonly date: string;
  /** `not-re-read`: believed from the cited source, to be checked before it is stated flatly. */
  readonly confidence: 'read' | 'not-re-read';
}
