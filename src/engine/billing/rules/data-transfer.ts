import { allOf } from '../analysis/bill-view.ts';
import { costing, is } from './rows-where.ts';
import meterCostSql from '../sql/meter-cost.sql';
import { defineRule } from './define-rule.ts';
import { severityOf } from './finding.ts';
import type { MeterKind } from './meter-kind.ts';
import { decodeMetered, METER_COLUMNS, metersRows } from './metered-cost.ts';
import { dearest } from './dearest.ts';
import { together } from './together.ts';

/** Kinds of metering that are data on its way. */
const TRANSFER: readonly MeterKind[] = ['internet-out', 'inter-region', 'inter-zone', 'nat-data', 'endpoint-data'];
/** Share of the bill from which data on its way is a hot spot: where severity stops being low. */
const HOT = 0.01;
/** Services that a finding names, the dearest. */
const NAMED = 3;

/**
 * Places that pay much for moving data: one kind of way (to the internet, to another region, between zones, through a NAT gateway or an
 * endpoint) in one account and region that comes to a hundredth of the bill or more. Reads `x_UsageType`, else `SkuMeter` and
 * `ChargeDescription`.
 */
export const dataTransfer = defineRule({
  id: 'data-transfer',
  since: 2,
  needs: [METER_COLUMNS],
  criterion: { shares: { hot: HOT } },
  queries: { metered: meterCostSql },
  judge: async ({ ask, metric, extent }) => {
    const moved = decodeMetered(await ask('metered')).filter(({ kind }) => kind !== null && TRANSFER.includes(kind));
    const all = Number(together(moved).cost);
    const places = Map.groupBy(moved, ({ kind, account, region }) => JSON.stringify([kind, account, region]));
    return [...places.values()].flatMap((costs) => {
      const { rows, cost } = together(costs);
      const share = Number(cost) / extent.gross;
      const [{ kind, account, region } = { kind: null, account: null, region: null }] = costs;
      if (share < HOT) return [];
      return {
        severity: severityOf(share),
        ...{ rows, cost },
        subject: { Kind: kind, SubAccountId: account, RegionId: region },
        where: () => allOf([costing(metric), is('SubAccountId', account), is('RegionId', region), metersRows(costs)]),
        evidence: {
          share,
          shareOfTransfer: Number(cost) / all,
          services: dearest(costs, ({ service }) => service, NAMED),
        },
      };
    });
  },
});
