import { readRows } from '#browser/billing/read-rows.ts';
import type { BillView } from '#engine/billing/analysis/bill-view.ts';
import { inKnownCost, valuesSql } from '#engine/billing/analysis/bill-view.ts';
import type { BillVariance } from '#engine/billing/analysis/compare-estimate.ts';
import { compareEstimate } from '#engine/billing/analysis/compare-estimate.ts';
import type { OpenBill } from '#engine/billing/source/open-files.ts';
import { decodeEstimate } from '#engine/billing/variance/decode-estimate.ts';
import type { Result } from '#engine/kit/result.ts';
import { fail, issue } from '#engine/kit/result.ts';

/** Bytes of an estimate that are read: room for ten thousand lines, which is as many as are taken. */
const MOST_BYTES = 16 * 1024 ** 2;

/** Compares a file of the reader's, an estimate as the calculator exports it, with a bill as it is shown; the period is chosen by the engine. */
export async function compareFile(
  file: File,
  { database, costs }: OpenBill,
  view: BillView,
): Promise<Result<BillVariance>> {
  const { metric, only } = inKnownCost(view, costs);
  if (file.size > MOST_BYTES) return fail([issue('input-too-big', file.name, { max: MOST_BYTES })]);
  const estimate = decodeEstimate(readRows(await file.text()), metric);
  if (!estimate.ok) return estimate;
  return compareEstimate(database, estimate.value, { metric, month: null, values: valuesSql(only) });
}
