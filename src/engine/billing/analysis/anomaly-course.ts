import type { CoursePoint } from '../anomalies/usual-course.ts';
import { usualCourse } from '../anomalies/usual-course.ts';
import type { BillAnomaly } from './bill-anomalies.ts';
import type { BillExtent } from './bill-extent.ts';
import { dayAfter } from './bill-extent.ts';
import type { DailyCost } from './daily-series.ts';
import { dailySeries } from './daily-series.ts';

/** Days shown before an anomaly and after it: enough weeks to see what is usual, few enough to see each day. */
const DAYS_BEFORE = 35;
const DAYS_AFTER = 14;

/** The days around an anomaly of a bill, of the service it is in or of the whole, with what was usual for each. */
export function anomalyCourse(
  anomaly: Pick<BillAnomaly, 'scope' | 'service' | 'start' | 'end'>,
  daily: readonly DailyCost[],
  extent: BillExtent,
): readonly CoursePoint[] {
  const { scope, service, start, end } = anomaly;
  const costs = scope === 'total' ? daily : daily.filter(({ group }) => group === service);
  const [from, to] = [dayAfter(start, -DAYS_BEFORE), dayAfter(end, DAYS_AFTER)];
  return usualCourse(dailySeries(costs, extent)).filter(({ at }) => at >= from && at <= to);
}
