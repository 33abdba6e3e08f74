import type { Bill } from '../pricing/bill.ts';
import type { Region } from '../pricing/region.ts';
import type { MetricSpec, MetricUnit } from './metric-spec.ts';

/** What a known metric rests on: enough to answer "why?" without computing again. */
export interface Basis {
  readonly spec: MetricSpec;
  readonly region: Region | null;
  /** The bill behind an amount. */
  readonly bill: Bill | null;
  /** The bill of the other side, where two are compared. */
  readonly other?: Bill;
}

/** A published number, or the reason there is none: a rate without a price, or a place that is nowhere in the range asked. */
export type Outcome =
  | { readonly kind: 'known'; readonly value: number; readonly unit: MetricUnit; readonly basis: Basis }
  | { readonly kind: 'unknown'; readonly unit: MetricUnit; readonly missing: readonly string[]; readonly basis: Basis }
  | { readonly kind: 'never'; readonly unit: MetricUnit; readonly basis: Basis };

/** The value of an outcome, or null. */
export function valueOf(outcome: Outcome): number | null {
  return outcome.kind === 'known' ? outcome.value : null;
}
