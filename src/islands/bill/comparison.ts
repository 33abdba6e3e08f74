import type { BillVariance } from '#engine/billing/analysis/compare-estimate.ts';
import type { Issue } from '#engine/kit/result.ts';
import type { BillReply } from './calls.ts';

/** An estimate beside the bill. */
export interface Comparison {
  /** What is wrong with the file that was opened last, and its name; none: nothing. */
  readonly issues: readonly Issue[];
  readonly file: string;
  /** The last estimate that could be compared. */
  readonly last: { readonly file: string; readonly variance: BillVariance } | null;
}

/** The comparison with an estimate that was opened after another; one that cannot be compared leaves the last that could. */
export function nextComparison(
  before: Comparison | null,
  { file, result }: Extract<BillReply, { kind: 'compared' }>,
): Comparison {
  if (result.ok) return { file, issues: [], last: { file, variance: result.value } };
  return { file, issues: result.issues, last: before?.last ?? null };
}
