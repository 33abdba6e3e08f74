import type { Conformance } from '../conformance/check-conformance.ts';
import { checkConformance } from '../conformance/check-conformance.ts';
import type { Verdict } from '../rules/judge-bill.ts';
import { judgeBill } from '../rules/judge-bill.ts';
import type { OpenBill } from '../source/open-files.ts';
import type { BillOverview } from './bill-overview.ts';
import { billOverview } from './bill-overview.ts';
import type { BillView } from './bill-view.ts';
import { valuesSql } from './bill-view.ts';
import { isSameBut } from './same-view.ts';
import type { TagKey } from './tag-keys.ts';
import { tagKeys } from './tag-keys.ts';
import type { ExplainedAnomaly } from './explain-anomalies.ts';
import { explainAnomalies } from './explain-anomalies.ts';

/** Everything the page says of a bill. Days narrow the overview only: what is unusual is told from the days before. */
export interface BillReport {
  readonly overview: BillOverview | null;
  /** What the file can be grouped by beside its columns. */
  readonly tagKeys: readonly TagKey[];
  readonly anomalies: readonly ExplainedAnomaly[];
  readonly verdict: Verdict;
  /** Of the file as it is, whatever is shown of it. */
  readonly conformance: Conformance;
}

/**
 * Works a report out, part by part, the first on the page first. Whoever walks through it may stop at any part. Parts that would be
 * the same as in a whole report of the view `before` are left out.
 */
export async function* reportBill(
  bill: OpenBill,
  view: BillView,
  before: BillView | null = null,
): AsyncGenerator<Partial<BillReport>> {
  const { database, lineage } = bill;
  const { metric, only } = view;
  yield { overview: await billOverview(bill, view) };
  if (isSameBut(view, before, ['by', 'from', 'to'])) return;
  yield { tagKeys: await tagKeys(database, metric) };
  const values = valuesSql(only);
  const anomalies = await explainAnomalies(database, lineage, metric, values);
  yield { anomalies };
  yield { verdict: await judgeBill(database, lineage, { metric, anomalies, values }) };
  if (isSameBut(view, before, ['by', 'from', 'to', 'only'])) return;
  yield { conformance: await checkConformance(database, bill, metric) };
}
