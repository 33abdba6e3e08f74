import { daysBetween } from '../analysis/bill-extent.ts';
import serviceDaysSql from '../sql/service-days.sql';
import { defineRule } from './define-rule.ts';
import { severityOf } from './finding.ts';
import type { ServiceDays } from './service-days.ts';
import { decodeServiceDays, RECENT_DAYS, serviceRows } from './service-days.ts';

/** Days with a charge after which a service is expected to go on. */
const LEAST_DAYS = 5;
/** Days of quiet that no service is blamed for, and how many times its usual pause quiet must last. Choices of ours. */
const LEAST_QUIET = 7;
const PAUSES = 3;

/**
 * Services that were charged again and again and no longer are: quiet for a week or more, and for three times their usual pause, since a day
 * within the last five weeks. A saving, a failure, or a charge that moved elsewhere. The cost is what they came to before; severity is judged
 * by that.
 */
export const vanishedService = defineRule({
  id: 'vanished-service',
  since: 2,
  needs: [['ChargePeriodStart'], ['ServiceName']],
  needsDays: LEAST_DAYS + LEAST_QUIET,
  criterion: { counts: { charged: LEAST_DAYS, quiet: LEAST_QUIET, pauses: PAUSES, recent: RECENT_DAYS } },
  queries: { services: serviceDaysSql },
  judge: async ({ ask, metric, extent: { lastDay, gross } }) => {
    if (lastDay === null) return [];
    return decodeServiceDays(await ask('services')).flatMap((one) => {
      const quiet = daysBetween(one.lastDay, lastDay);
      if (one.days < LEAST_DAYS || quiet > RECENT_DAYS || quiet < Math.max(LEAST_QUIET, PAUSES * pauseOf(one)))
        return [];
      return {
        severity: severityOf(Number(one.cost) / gross),
        ...{ rows: one.rows, cost: one.cost },
        subject: { ServiceName: one.service },
        where: () => serviceRows(one, metric),
        evidence: { lastDay: one.lastDay, daysQuiet: quiet, daysCharged: one.days, share: Number(one.cost) / gross },
      };
    });
  },
});

/** Days from one charge of a service to the next, on average. */
function pauseOf({ firstDay, lastDay, days }: ServiceDays): number {
  return daysBetween(firstDay, lastDay) / (days - 1);
}
