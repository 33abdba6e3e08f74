import type { Condition } from './condition.ts';
import type { DefectKind } from './model-defects.ts';

/** Worst first. */
export const SEVERITIES = ['high', 'medium', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What all checks say of themselves. */
export interface Check {
  /** `focus.billed-cost.not-null`; `model.…` for a rule of the model run as it is written although it is wrong. */
  readonly id: string;
  readonly severity: Severity;
  readonly column: string;
  /** Rules of the requirements model this answers. */
  readonly ruleIds: readonly string[];
  /** Set when the model's rule is wrong and not the file. */
  readonly defect?: DefectKind;
  /** What must hold of a row, and when; for a check that asks one thing where another holds. */
  readonly demand?: CheckedDemand;
}

/** What must hold of a row, and when it must; without `when`, always. */
export interface CheckedDemand {
  readonly must: Condition;
  readonly when?: Condition;
}

/** A check of single rows. */
export interface RowCheck extends Check {
  /** True of the rows that break it: SQL over the raw layer as it is given, in the words that DuckDB and Trino share. */
  readonly violates: string;
  /**
   * What saves looking at every row: `values`, judge each value of the column once, for slow patterns; `reading`, only where the processed
   * layer has fewer values than the raw one.
   */
  readonly saves?: 'values' | 'reading';
}

/** The columns a bill cannot be read without: cost, currency and when. */
const CRITICAL = [
  'BilledCost',
  'EffectiveCost',
  'ListCost',
  'ContractedCost',
  'BillingCurrency',
  'BillingPeriodStart',
  'BillingPeriodEnd',
  'ChargePeriodStart',
  'ChargePeriodEnd',
];

/** How bad it is that a column cannot be read or is empty. */
export function severityOf(column: string): Severity {
  return CRITICAL.includes(column) ? 'high' : 'medium';
}

/** The id of a check about a column: `checkId('BilledCost', 'not-null')` is `focus.billed-cost.not-null`. */
export function checkId(column: string, what: string): string {
  return `focus.${kebab(column)}.${what}`;
}

/** The id of a rule of the model run as it is written: `model.billed-cost-c-005-c`. */
export function modelId(rule: string): string {
  return `model.${kebab(rule)}`;
}

/** `BilledCost` as ids write it: `billed-cost`. */
export function kebab(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}
