import { allOf } from '../analysis/bill-view.ts';
import { costing, isAny } from './rows-where.ts';
import meterCostSql from '../sql/meter-cost.sql';
import { defineRule } from './define-rule.ts';
import { severityOf } from './finding.ts';
import { decodeMetered, METER_COLUMNS, metersRows } from './metered-cost.ts';
import { dearest } from './dearest.ts';
import { together } from './together.ts';

/** Share of the bill from which writing logs is worth a look: where severity stops being low. */
const NOTABLE = 0.01;
/** Accounts that a finding names, the dearest. */
const NAMED = 3;

/**
 * What it costs to write logs, not to keep them: ingestion of CloudWatch Logs, of applications and of AWS services, when it comes to a
 * hundredth of the bill or more. Reads `ServiceName` and `x_UsageType`, else `SkuMeter` and `ChargeDescription`.
 */
export const logIngestion = defineRule({
  id: 'log-ingestion',
  since: 2,
  needs: [['ServiceName'], METER_COLUMNS],
  criterion: { shares: { notable: NOTABLE } },
  queries: { metered: meterCostSql },
  judge: async ({ ask, metric, extent }) => {
    const costs = decodeMetered(await ask('metered'));
    const logs = costs.filter(({ kind }) => kind === 'log-ingestion');
    const services = new Set(logs.map(({ service }) => service));
    const { rows, cost } = together(logs);
    const share = Number(cost) / extent.gross;
    if (logs.length === 0 || share < NOTABLE) return [];
    const observed = Number(together(costs.filter(({ service }) => services.has(service))).cost);
    return [
      {
        severity: severityOf(share),
        ...{ rows, cost },
        subject: { Kind: 'log-ingestion' },
        where: () => allOf([costing(metric), isAny('ServiceName', services), metersRows(logs)]),
        evidence: {
          share,
          shareOfService: Number(cost) / observed,
          accounts: dearest(logs, ({ account }) => account, NAMED),
        },
      },
    ];
  },
});
