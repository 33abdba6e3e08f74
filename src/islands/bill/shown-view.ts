import type { BillView } from '#engine/billing/analysis/bill-view.ts';
import { inKnownCost } from '#engine/billing/analysis/bill-view.ts';
import type { BillFacts } from './calls.ts';

/** What was last shown in place of a view. */
const shownViews = new WeakMap<BillView, BillView>();

/**
 * A view as a bill is shown in it: by a cost that the bill has; the demo account has all. For the same view it is the same object as before:
 * what is drawn from another one is drawn anew.
 */
export function shownView(view: BillView, facts: BillFacts | null): BillView {
  const known = facts === null ? view : inKnownCost(view, facts.costs);
  if (known === view) return view;
  const before = shownViews.get(view);
  if (before?.metric === known.metric) return before;
  shownViews.set(view, known);
  return known;
}
