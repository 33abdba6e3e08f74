import { allOf } from '../analysis/bill-view.ts';
import type { Meter } from './metered-cost.ts';
import { anyOf, DATED, is, isAny, USED } from './rows-where.ts';
import type { Row } from '../analysis/bill-database.ts';
import { countOf, exactDecimal, textOf } from '../analysis/bill-database.ts';
import networkResourcesSql from '../sql/network-resources.sql';
import { defineRule } from './define-rule.ts';
import type { Judgement } from './finding.ts';
import { severityOf } from './finding.ts';
import type { MeterKind } from './meter-kind.ts';
import { meterKind } from './meter-kind.ts';
import { METER_COLUMNS, decodeMeter, metersRows } from './metered-cost.ts';
import { dearest } from './dearest.ts';
import { together } from './together.ts';

/** Days on which something must be charged before it counts as idle: what was made yesterday may be used tomorrow. A choice of ours. */
const LEAST_DAYS = 7;
/** Resources that a finding names, the dearest. */
const NAMED = 5;

/** What stands and what it would carry if it were used. */
const STANDING: readonly { readonly hours: MeterKind; readonly data: MeterKind | null; readonly name: string }[] = [
  { name: 'nat-gateway', hours: 'nat-hours', data: 'nat-data' },
  { name: 'vpc-endpoint', hours: 'endpoint-hours', data: 'endpoint-data' },
  { name: 'public-address', hours: 'idle-address', data: null },
];

/** What one meter of one resource counted. */
interface Counted extends Meter {
  readonly kind: MeterKind | null;
  readonly account: string | null;
  readonly region: string | null;
  readonly resource: string | null;
  readonly rows: number;
  readonly days: number;
  /** Null where the file says none. */
  readonly quantity: number | null;
  readonly cost: string;
}

/**
 * What is paid for by the hour and carries nothing: NAT gateways and VPC endpoints charged on seven days or more without a byte of data in
 * the whole bill, and public addresses that AWS itself meters as idle. Told by `ResourceId`; rows without one are judged together by account
 * and region, so that one that works clears the others. One finding a kind, account and region. Reads `x_UsageType`, else `SkuMeter` and
 * `ChargeDescription`; of data `ConsumedQuantity`, else `PricingQuantity`.
 */
export const idleNetwork = defineRule({
  id: 'idle-network',
  since: 2,
  needs: [['ChargePeriodStart'], METER_COLUMNS],
  needsDays: LEAST_DAYS,
  criterion: { counts: { days: LEAST_DAYS } },
  queries: { network: networkResourcesSql },
  judge: async ({ ask, extent }) => {
    const counted = (await ask('network')).map(decodeCounted);
    return STANDING.flatMap(({ name, hours, data }) => {
      const busy = new Set(counted.filter((one) => one.kind === data && data !== null && carried(one)).map(resourceOf));
      const idle = counted.filter(
        (one) => one.kind === hours && Number(one.cost) > 0 && one.days >= LEAST_DAYS && !busy.has(resourceOf(one)),
      );
      const places = Map.groupBy(idle, ({ account, region }) => JSON.stringify([account, region]));
      return [...places.values()].map((place) => judgePlace(name, place, extent.gross));
    });
  },
});

function decodeCounted(row: Row): Counted {
  const quantity = textOf(row, 'quantity');
  const meter = decodeMeter(row);
  return {
    ...meter,
    kind: meterKind({ ...meter, service: null }),
    account: textOf(row, 'account'),
    region: textOf(row, 'region'),
    resource: textOf(row, 'resource'),
    rows: countOf(row, 'row_count'),
    days: countOf(row, 'day_count'),
    quantity: quantity === null ? null : Number(quantity),
    cost: exactDecimal(textOf(row, 'cost')),
  };
}

/** A meter of data without a quantity did count something. */
function carried({ quantity }: Counted): boolean {
  return quantity === null || quantity > 0;
}

function resourceOf({ account, region, resource }: Counted): string {
  return JSON.stringify([account, region, resource]);
}

function judgePlace(name: string, idle: readonly Counted[], gross: number): Judgement {
  const { rows, cost } = together(idle);
  const [{ account, region } = { account: null, region: null }] = idle;
  return {
    severity: severityOf(Number(cost) / gross),
    ...{ rows, cost },
    subject: { Kind: name, SubAccountId: account, RegionId: region },
    where: () => allOf([DATED, USED, is('SubAccountId', account), is('RegionId', region), idleRows(idle)]),
    evidence: {
      share: Number(cost) / gross,
      resources: new Set(idle.map(resourceOf)).size,
      days: idle.reduce((most, { days }) => Math.max(most, days), 0),
      dearest: dearest(idle, ({ resource }) => resource, NAMED),
    },
  };
}

/** By meter: another meter of the same resource may not have stood idle, or cost nothing. */
function idleRows(idle: readonly Counted[]): string {
  const byMeter = Map.groupBy(idle, ({ meter, description }) => JSON.stringify([meter, description]));
  const conditions = [...byMeter.values()].map((members) =>
    allOf([
      metersRows(members),
      isAny(
        'ResourceId',
        members.map(({ resource }) => resource),
      ),
    ]),
  );
  return anyOf(conditions);
}
