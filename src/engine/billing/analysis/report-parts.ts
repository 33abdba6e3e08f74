import type { CostMetric } from '../source/processed-columns.ts';
import type { BillView } from './bill-view.ts';
import { inKnownCost } from './bill-view.ts';
import { isSameBut } from './same-view.ts';

/** Parts of a report in the order of the page, each with what of a view it does not look at. Rules are judged from anomalies, which look at the same. */
const BLIND = {
  overview: ['budget'],
  tagKeys: ['by', 'from', 'to', 'budget'],
  anomalies: ['by', 'from', 'to', 'budget'],
  tags: ['by', 'from', 'to', 'budget'],
  rules: ['by', 'from', 'to', 'budget'],
  forecast: ['by', 'from', 'to', 'rulesVersion', 'tagPolicy'],
  conformance: ['by', 'from', 'to', 'only', 'rulesVersion', 'tagPolicy', 'budget'],
} as const satisfies Record<string, readonly (keyof BillView)[]>;

export type ReportPart = keyof typeof BLIND;

/**
 * Parts that a view asks for where all of the view before have been worked out: those that may look at what changed. A part that does so in some
 * bills only is worked out in each. A cost that is not among the known ones changes nothing.
 */
export function reportParts(
  view: BillView,
  before: BillView | null,
  known: readonly CostMetric[],
): readonly ReportPart[] {
  const parts = Object.keys(BLIND) as readonly ReportPart[];
  const [told, toldBefore] = [inKnownCost(view, known), before && inKnownCost(before, known)];
  return parts.filter((part) => !isSameBut(told, toldBefore, BLIND[part]));
}
