import type { BillOverview } from '#engine/billing/analysis/bill-overview.ts';
import type { BillVariance } from '#engine/billing/analysis/compare-estimate.ts';
import type { BillReport } from '#engine/billing/analysis/report-bill.ts';
import type { BillView } from '#engine/billing/analysis/bill-view.ts';
import type { FocusVersion, SourceFormat } from '#engine/billing/source/detect-format.ts';
import type { RejectedLine } from '#engine/billing/source/rejected-line.ts';
import type { OpeningStep } from '#engine/billing/source/open-files.ts';
import type { Origin } from '#engine/billing/source/origin.ts';
import type { CostMetric } from '#engine/billing/source/processed-columns.ts';
import type { Issue, Result } from '#engine/kit/result.ts';
import type { ReadingShare } from './reading-progress.ts';
import type { SqlCall, SqlReply } from './sql/sql-calls.ts';

/** What the page asks its worker for a report. */
export type ReportCall =
  | { readonly kind: 'open'; readonly files: readonly File[]; readonly view: BillView }
  | { readonly kind: 'look'; readonly view: BillView }
  | { readonly kind: 'compare'; readonly estimate: File; readonly view: BillView };

/** What the page asks its worker. */
export type BillCall = ReportCall | SqlCall;

/** Lines that are no rows, of which so many are sent to the page. */
export const SHOWN_REJECTS = 100;

/** Rows from which on a report takes seconds. */
export const MANY_ROWS = 100_000;

/** What is known of a bill once it is open. */
export interface BillFacts {
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  /** Files that say byte for byte what another one says: left out. */
  readonly repeated: readonly string[];
  /** Of all files, those in other currencies too. */
  readonly rows: number;
  readonly format: SourceFormat;
  /** Those of FOCUS that its files have, oldest first; none where they are of another kind. */
  readonly versions: readonly FocusVersion[];
  /** Columns of the file, as it writes them. */
  readonly columns: readonly string[];
  readonly lineage: readonly Origin[];
  /** The costs that some row has a value for. */
  readonly costs: readonly CostMetric[];
  /** How many lines are no rows of the file, and the first of them. */
  readonly rejected: { readonly count: number; readonly lines: readonly RejectedLine[] };
}

/** What comes back. */
export type BillReply =
  | { readonly kind: 'loading'; readonly loaded: number; readonly total: number }
  | { readonly kind: 'step'; readonly step: OpeningStep }
  /** The overview of a bill that is still being opened: the one before is open until it is. */
  | { readonly kind: 'glimpsed'; readonly facts: BillFacts; readonly overview: BillOverview }
  | { readonly kind: 'opened'; readonly facts: BillFacts }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
  /** The estimate that was opened against the bill, by the cost that is shown. */
  | { readonly kind: 'compared'; readonly file: string; readonly result: Result<BillVariance> }
  /** How much of a file is in the database, in bytes of it or in rows; `share`: of all files. */
  | ({ readonly kind: 'reading' } & ReadingShare)
  /** A part of a report, with how many of how many are done. */
  | { readonly kind: 'part'; readonly part: Partial<BillReport>; readonly done: number; readonly of: number }
  | SqlReply;
