import type { DimensionCause, KeyCost } from '../anomalies/root-cause.ts';
import { rankDimensions } from '../anomalies/root-cause.ts';
import type { HasColumn } from '../source/file-columns.ts';
import { literal } from '../source/origin.ts';
import type { Row } from './bill-database.ts';
import { textOf } from './bill-database.ts';
import type { BillAnomaly } from './bill-anomalies.ts';
import { dayAfter, daysBetween } from './bill-extent.ts';

/** Days before an anomaly that stand for the usual: four weeks, so that every weekday counts alike. */
const DAYS_BEFORE = 28;
/** What a change may be explained by. */
const CAUSE_DIMENSIONS = ['ServiceName', 'SubAccountId', 'RegionId'] as const;
/** Of the kind of use, the first of these that the file has. */
const METERS = ['x_UsageType', 'SkuMeter', 'ChargeDescription'] as const;

/** Where and when an anomaly is. */
export type AnomalyPlace = Pick<BillAnomaly, 'start' | 'end' | 'scope' | 'service'>;

/** Asks `change-by.sql`. */
export type AskChange = (values: Readonly<Record<string, string>>) => Promise<readonly Row[]>;

/** Why the cost of some days is unusual: each dimension the file has with its shares of the change, the one that explains best in front. */
export async function anomalyCauses(
  anomaly: BillAnomaly,
  firstDay: string,
  has: HasColumn,
  ask: AskChange,
): Promise<readonly DimensionCause[]> {
  const { start, end } = anomaly;
  const available = daysBefore(anomaly, firstDay);
  const meter = METERS.find(has);
  const wanted = [...CAUSE_DIMENSIONS.filter(has), ...(meter === undefined ? [] : [meter])].filter(
    (dimension) => anomaly.scope === 'total' || dimension !== 'ServiceName',
  );
  const scale = available === 0 ? 0 : (daysBetween(start, end) + 1) / available;
  const window = changeWindow(anomaly, firstDay);
  const costs: Record<string, readonly KeyCost[]> = {};
  for (const dimension of wanted)
    costs[dimension] = (await ask({ ...window, dimension })).map((row) => toKeyCost(row, scale));
  return rankDimensions(costs).filter(({ cause }) => cause.contributions.length > 0);
}

/** What `change-by.sql` is asked of an anomaly: its days, those before it, and the charges it is in. */
export function changeWindow(
  anomaly: AnomalyPlace,
  firstDay: string,
): Readonly<Record<'start' | 'end' | 'before' | 'subject', string>> {
  const { start, end } = anomaly;
  return { start, end, before: dayAfter(start, -daysBefore(anomaly, firstDay)), subject: subjectSql(anomaly) };
}

function daysBefore({ start }: AnomalyPlace, firstDay: string): number {
  return Math.min(DAYS_BEFORE, daysBetween(firstDay, start));
}

function subjectSql({ scope, service }: AnomalyPlace): string {
  if (scope === 'total') return 'TRUE';
  return service === null ? 'ServiceName IS NULL' : `ServiceName = ${literal(service)}`;
}

function toKeyCost(row: Row, scale: number): KeyCost {
  const cost = (name: string) => Number(textOf(row, name) ?? 0);
  return { key: textOf(row, 'group_key') ?? '', before: cost('cost_before') * scale, during: cost('cost_during') };
}
