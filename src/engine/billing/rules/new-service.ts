import { daysBetween } from '../analysis/bill-extent.ts';
import serviceDaysSql from '../sql/service-days.sql';
import { defineRule } from './define-rule.ts';
import { severityOf } from './finding.ts';
import { decodeServiceDays, RECENT_DAYS, serviceRows } from './service-days.ts';

/** Days of history without a service that make it new: a month, so that what is charged once a month is not. */
const HISTORY_DAYS = 31;

/**
 * Services charged for the first time within the last five weeks, after a month or more without them. The cost is all they came to; severity
 * is judged by what they would come to over the whole bill at that pace.
 */
export const newService = defineRule({
  id: 'new-service',
  since: 2,
  needs: [['ChargePeriodStart'], ['ServiceName']],
  needsDays: HISTORY_DAYS + 1,
  criterion: { counts: { history: HISTORY_DAYS, recent: RECENT_DAYS } },
  queries: { services: serviceDaysSql },
  judge: async ({ ask, metric, extent: { firstDay, lastDay, days, gross } }) => {
    if (firstDay === null || lastDay === null) return [];
    return decodeServiceDays(await ask('services')).flatMap((one) => {
      const before = daysBetween(firstDay, one.firstDay);
      const since = daysBetween(one.firstDay, lastDay) + 1;
      if (before < HISTORY_DAYS || since > RECENT_DAYS) return [];
      const pace = Number(one.cost) / since;
      return {
        severity: severityOf((pace * days) / gross),
        ...{ rows: one.rows, cost: one.cost },
        subject: { ServiceName: one.service },
        where: () => serviceRows(one, metric),
        evidence: {
          firstDay: one.firstDay,
          daysBefore: before,
          daysSince: since,
          perDay: pace,
          share: (pace * days) / gross,
        },
      };
    });
  },
});
