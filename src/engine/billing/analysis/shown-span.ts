import type { BillExtent } from './bill-extent.ts';
import type { BillView } from './bill-view.ts';

/** The days a view shows of a bill, `YYYY-MM-DD`, both counted. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** A day as it is compared and counted with. */
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Days of a bill that a view shows; null where none is known. */
export function shownSpan({ firstDay, lastDay }: BillExtent, { from, to }: BillView): Span | null {
  if (firstDay === null || lastDay === null || !DAY.test(firstDay) || !DAY.test(lastDay)) return null;
  const span = {
    from: from !== null && from > firstDay ? from : firstDay,
    to: to !== null && to < lastDay ? to : lastDay,
  };
  return span.from <= span.to ? span : null;
}
